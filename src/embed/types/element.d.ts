import type { Article } from './article.js';
import type { Corrections } from './corrections.js';

/** An article card made from plain text: `<article-card>`. */
export declare class ArticleCardElement extends HTMLElement {
  static readonly observedAttributes: string[];

  /** Registers the element, unless the tag is taken. */
  static define(tag?: string, registry?: CustomElementRegistry): void;

  /** Address of a plain text; reflects `src`. */
  src: string;
  /** Whether the summary is open; reflects `open`. */
  open: boolean;
  /** Level of the headline's heading, 1 to 6; reflects `heading-level`. */
  headingLevel: number;
  /** How many sentences are taken from the story, 7 at most; reflects `points`. */
  points: number | undefined;
  /** Colours where the reader has chosen none; reflects `theme`. */
  theme: 'auto' | 'light' | 'dark' | 'sepia' | 'contrast';
  /** Whether the card is set smaller and closer; reflects `compact`. */
  compact: boolean;
  /** Whether the reader has tools and settings; a compact card shows none. Reflects `tools`. */
  tools: 'auto' | 'none';
  /** Whether the code is loaded when the card is near the window or at once; reflects `loading`. */
  loading: 'lazy' | 'eager';
  /** The article's plain text: the one set here, else that of `src`, else that of the children. */
  get text(): string;
  set text(text: string | null | undefined);
  /** What a reader put right in the text, set as an object or as JSON; corrections for another text are not used; reflects `corrections`. */
  get corrections(): Corrections | undefined;
  set corrections(corrections: Corrections | string | null | undefined);
  /** What the text was taken apart into; `undefined` before that. */
  readonly article: Article | undefined;

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

/** The events of `<article-card>`; all bubble and are composed. */
export interface ArticleCardEventMap extends HTMLElementEventMap {
  'article-card-parsed': CustomEvent<Article>;
  'article-card-toggle': CustomEvent<Toggle>;
  'article-card-correct': CustomEvent<Corrected>;
  'article-card-error': CustomEvent<Failure>;
}

/** What the reader made of the summary. */
export interface Toggle {
  open: boolean;
}

/** What a reader has put right, and the article with that. */
export interface Corrected {
  corrections: Corrections;
  article: Article;
}

/** What went wrong; the text stays on the page. */
export interface Failure {
  reason: 'attribute' | 'corrections' | 'load' | 'panic' | 'network' | 'status' | 'type' | 'size' | 'timeout';
  /** A sentence for developers. */
  message: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'article-card': ArticleCardElement;
  }
}
