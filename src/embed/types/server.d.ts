import type { InitInput } from './api.js';
import type { ArticleCardTools } from './element.js';

/**
 * Loads the WebAssembly once, by default from the file beside `server.js`. Where a program may not
 * compile WebAssembly, pass its module.
 */
export declare function init(input?: InitInput): Promise<void>;

/** Renders a text as a card, in any language. Await `init` first. */
export declare function renderArticleCard(text: string, options?: RenderOptions): Rendered;

/** Returns the style of prerendered cards, that of `prerendered.css`. Await `init` first. */
export declare function cardStyle(): string;

/** The attributes of the element, and the form of the HTML. */
export interface RenderOptions {
  /** Language of the text as a BCP 47 tag, which counts where its words leave the language open. */
  lang?: string;
  /** Language of the labels as a BCP 47 tag; the article's own by default. */
  uiLang?: string;
  /** Level of the headline, 1 to 6; 2 by default. */
  headingLevel?: number;
  /** Points of a summary taken from the story, 1 to 7. */
  points?: number;
  open?: boolean;
  compact?: boolean;
  tools?: ArticleCardTools;
  noStorage?: boolean;
  theme?: 'auto' | 'light' | 'dark' | 'sepia' | 'contrast';
  /** Plain HTML without style and buttons, for feeds, mail and crawlers. */
  light?: boolean;
  /** Address of a file with the style. Without it the style is in each card. */
  stylesheet?: string;
  /** `false` leaves the style out. */
  inlineStyle?: boolean;
  /** Address of the source, `http` or `https`, which copied quotations name. */
  cite?: string;
  /** Address of the page, for JSON-LD. */
  url?: string;
}

export interface Rendered {
  /** The card, for the body of the page. */
  html: string;
  /** Title, description, JSON-LD and the link to the style, for the head of the page. */
  head: string;
}
