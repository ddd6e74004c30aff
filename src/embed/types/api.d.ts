import type { Article, Summary } from './article.js';
import type { Correction, Corrections } from './corrections.js';
import type { ArticleCardElement, ArticleCardProperties, Corrected, Failure, Toggle } from './element.js';

export type * from './article.js';
export type { Correction, Corrections } from './corrections.js';
export type { Corrected, Failure, Toggle } from './element.js';

/** The place of the WebAssembly, or the WebAssembly itself. */
export type InitInput = string | URL | Request | Response | BufferSource | WebAssembly.Module | Promise<Response>;

export interface InitOptions {
  /** BCP 47 tags of the languages whose words are loaded too, or all languages. English needs none. */
  languages?: readonly string[] | 'all';
  /**
   * The folder of the WebAssembly, the worker and the languages, for bundlers that leave them out.
   * The same as `ArticleCardElement.basePath`.
   */
  base?: string | URL;
}

/**
 * Loads the WebAssembly once, by default from the file of the package, and the words of languages at
 * any call.
 */
export declare function init(input?: InitInput, options?: InitOptions): Promise<void>;
export declare function init(options: InitOptions): Promise<void>;

/**
 * Parses a text, with a reader's corrections. Corrections for another text are ignored. Await
 * `init` first. Warns if the words of the text's language are not loaded; English ones are used.
 */
export declare function parseArticle(text: string, options?: { corrections?: Corrections }): Article;

/** Parses a text when the WebAssembly and the words of its language are loaded. */
export declare function parseArticleAsync(text: string, options?: { corrections?: Corrections }): Promise<Article>;

/**
 * Parses a mail, a file `.eml` as bytes or a string, when the WebAssembly and the words of its language
 * are loaded. The article has the text whose lines it counts: sender, day and subject, as a mail program
 * prints them, above the text of the mail. Attachments are left out, but for a mail that was forwarded as one.
 */
export declare function parseMail(
  mail: string | ArrayBuffer | ArrayBufferView,
  options?: { corrections?: Corrections },
): Promise<Article & { text: string }>;

/** Summarizes a text, `undefined` if it has no sentence. Await `init` first. */
export declare function summarize(text: string, options?: { points?: number }): Summary | undefined;

/** Returns the article as a schema.org NewsArticle. */
export declare function toJsonLd(article: Article): JsonLd;

/**
 * Returns the article as HTML for feeds and servers: an `article` element without style and scripts, in
 * which all text is escaped. Links lead to `http`, `https` and `mailto` addresses only.
 */
export declare function toHtml(article: Article): string;

/** Returns the article as CommonMark, with links, images, and the tables of GitHub. */
export declare function toMarkdown(article: Article): string;

/** Returns the article as plain text, with a summary only if the publisher printed it. */
export declare function toText(article: Article): string;

/** Appends a card to an element and loads its code at once, unless `loading` is `lazy`. */
export declare function mountArticleCard(element: Element, options?: CardOptions): MountedCard;

/** A schema.org object, ready for `JSON.stringify`. */
export interface JsonLd {
  '@context': 'https://schema.org';
  '@type': 'NewsArticle';
  [property: string]: unknown;
}

/** Properties of the element, and functions called on its events with their `detail`. */
export interface CardOptions extends Omit<ArticleCardProperties, 'text' | 'corrections'> {
  text?: string | undefined;
  corrections?: Corrections | undefined;
  lang?: string | undefined;
  onparsed?: (article: Article) => void;
  ontoggle?: (toggle: Toggle) => void;
  oncorrect?: (corrected: Corrected) => void;
  onerror?: (failure: Failure) => void;
}

export interface MountedCard {
  /** The card's element, for its slots, `article` and `ready`. */
  readonly element: ArticleCardElement;
  /** Changes these options and keeps the others. `undefined` resets an option to its default. */
  update(options: CardOptions): void;
  /** Removes the card. */
  destroy(): void;
}
