import type { Article } from './article.js';
import type { Corrections } from './corrections.js';

/** `<article-card>`: an article card made from plain text, HTML or Markdown. */
export declare class ArticleCardElement extends HTMLElement {
  static readonly observedAttributes: string[];

  /**
   * The folder of the WebAssembly, the worker and the languages, for bundlers that leave them out.
   * Set it before the first card.
   */
  static get basePath(): string | URL | undefined;
  static set basePath(path: string | URL | undefined);

  /** Registers the element, unless the tag is taken. */
  static define(tag?: string, registry?: CustomElementRegistry): void;

  /** URL of a text, HTML or Markdown. Reflects `src`. */
  src: string;
  /** Whether the summary is open. Reflects `open`. */
  open: boolean;
  /** Level of the headline's heading, 1 to 6. Reflects `heading-level`. */
  headingLevel: number;
  /** Number of sentences in an extracted summary, at most 7. Reflects `points`. */
  points: number | undefined;
  /** Colours, unless the reader has chosen a theme. Reflects `theme`. */
  theme: 'auto' | 'light' | 'dark' | 'sepia' | 'contrast';
  /** Whether type and spacing are smaller. Reflects `compact`. */
  compact: boolean;
  /**
   * The reader's tools: all but in a compact card, none, or some of them with spaces between. Reflects
   * `tools`.
   */
  tools: ArticleCardTools;
  /** Language of the labels as a BCP 47 tag, or `auto` for that of the article. Reflects `ui-lang`. */
  uiLang: string;
  /** Address of the source, which copied quotations name. Reflects `cite`. */
  cite: string;
  /**
   * Whether the code is loaded when the card comes near the viewport, or at once. Reflects
   * `loading`.
   */
  loading: 'lazy' | 'eager';
  /**
   * Whether the reader's settings last as long as the page and `localStorage` is not used. Reflects
   * `no-storage`.
   */
  noStorage: boolean;
  /**
   * The plain text of the article: the value set here, else the text of `src`, else that of the
   * children.
   */
  get text(): string;
  set text(text: string | null | undefined);
  /**
   * The reader's corrections, set as an object or as JSON. Corrections for another text are
   * ignored. Reflects `corrections`.
   */
  get corrections(): Corrections | undefined;
  set corrections(corrections: Corrections | string | null | undefined);
  /** The parsed article, `undefined` until the text is parsed. */
  readonly article: Article | undefined;
  /**
   * Resolves with the element when it shows a card, at once if it does. Rejects if the card cannot be
   * shown; read it again after another try. Reading it does not load the card.
   */
  readonly ready: Promise<this>;

  addEventListener<K extends keyof ArticleCardEventMap>(
    type: K,
    listener: (this: ArticleCardElement, event: ArticleCardEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof ArticleCardEventMap>(
    type: K,
    listener: (this: ArticleCardElement, event: ArticleCardEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

/** A tool for the reader. */
export type ArticleCardTool = 'listen' | 'settings' | 'share' | 'lines';

/** The tools of a card, such as `listen share`. */
export type ArticleCardTools =
  | 'auto'
  | 'none'
  | ArticleCardTool
  | `${ArticleCardTool} ${ArticleCardTool}`
  | `${ArticleCardTool} ${ArticleCardTool} ${ArticleCardTool}`
  | `${ArticleCardTool} ${ArticleCardTool} ${ArticleCardTool} ${ArticleCardTool}`;

/** The properties that a page sets, each optional. */
export type ArticleCardProperties = {
  [Name in
    | 'src'
    | 'open'
    | 'headingLevel'
    | 'points'
    | 'corrections'
    | 'theme'
    | 'compact'
    | 'tools'
    | 'loading'
    | 'noStorage'
    | 'uiLang'
    | 'cite'
    | 'text']?: ArticleCardElement[Name] | undefined;
};

/** The attributes that are named unlike their properties. */
export interface ArticleCardAttributes {
  'heading-level'?: number | string | undefined;
  'no-storage'?: boolean | undefined;
  'ui-lang'?: string | undefined;
}

/** The events that `<article-card>` dispatches. All bubble and are composed. */
export interface ArticleCardEvents {
  'article-card-parsed': CustomEvent<Article>;
  'article-card-toggle': CustomEvent<Toggle>;
  'article-card-correct': CustomEvent<Corrected>;
  'article-card-error': CustomEvent<Failure>;
}

/** All events of the element. */
export interface ArticleCardEventMap extends HTMLElementEventMap, ArticleCardEvents {}

/** The summary's new state. */
export interface Toggle {
  open: boolean;
}

/** All corrections so far, and the article with them. */
export interface Corrected {
  corrections: Corrections;
  article: Article;
}

/** A failure. The text stays on the page; after `language` there is a card with English words. */
export interface Failure {
  reason: 'attribute' | 'corrections' | 'language' | 'load' | 'panic' | 'network' | 'status' | 'type' | 'size' | 'timeout';
  /** A sentence for developers. */
  message: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'article-card': ArticleCardElement;
  }
  interface GlobalEventHandlersEventMap extends ArticleCardEvents {}
}
