import type { Article, Summary } from './article.js';
import type { Correction, Corrections } from './corrections.js';
import type { Corrected, Failure, Toggle } from './element.js';

export type * from './article.js';
export type { Correction, Corrections } from './corrections.js';
export type { Corrected, Failure, Toggle } from './element.js';

/** Where the WebAssembly is, or itself. */
export type InitInput = string | URL | Request | Response | BufferSource | WebAssembly.Module | Promise<Response>;

/** Loads the WebAssembly, once for the page; by default from beside the package's files. */
export declare function init(input?: InitInput): Promise<void>;

/** Takes a text apart, with what a reader put right; corrections for another text are not used. Await `init` first. */
export declare function parseArticle(text: string, options?: { corrections?: Corrections }): Article;

/** What a text says in a few points; `undefined` when it has no sentence. Await `init` first. */
export declare function summarize(text: string, options?: { points?: number }): Summary | undefined;

/** The article as a schema.org NewsArticle. */
export declare function toJsonLd(article: Article): JsonLd;

/** The article as CommonMark. */
export declare function toMarkdown(article: Article): string;

/** The article as plain text, with the points that the publisher printed. */
export declare function toText(article: Article): string;

/** Adds a card to an element; what it needs is loaded at once. */
export declare function mountArticleCard(element: Element, options?: CardOptions): MountedCard;

/** A schema.org object, ready for `JSON.stringify`. */
export interface JsonLd {
  '@context': 'https://schema.org';
  '@type': 'NewsArticle';
  [property: string]: unknown;
}

/** The element's properties, and what is called on its events with their details. */
export interface CardOptions {
  text?: string;
  src?: string;
  open?: boolean;
  lang?: string;
  headingLevel?: number;
  points?: number;
  corrections?: Corrections;
  theme?: 'auto' | 'light' | 'dark';
  compact?: boolean;
  onparsed?: (article: Article) => void;
  ontoggle?: (toggle: Toggle) => void;
  oncorrect?: (corrected: Corrected) => void;
  onerror?: (failure: Failure) => void;
}

export interface MountedCard {
  /** Changes these options and leaves the others; `undefined` sets one back to its default. */
  update(options: CardOptions): void;
  /** Takes the card out. */
  destroy(): void;
}
