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
  /**
   * Loads the WebAssembly that also reads HTML and Markdown, in place of the one for plain text: from
   * the file of the package, or from here.
   */
  markup?: boolean | InitInput;
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
 * A mail with HTML is read as `parseHtmlAsync` reads it, and loads the WebAssembly for markup; without a
 * `DOMParser`, as in Node, the mail's text is read.
 */
export declare function parseMail(
  mail: string | ArrayBuffer | ArrayBufferView,
  options?: { corrections?: Corrections },
): Promise<MarkedArticle>;

/** The article of a text with markup. */
export interface MarkedArticle extends Article {
  /** The text without its markup, whose lines the article counts. */
  text: string;
}

/** HTML, or a document, an element or a fragment: of a browser, linkedom or jsdom. */
export type Html = string | HtmlNode;

/** A node with children, of whatever DOM. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly childNodes: ArrayLike<unknown>;
}

export interface HtmlOptions {
  corrections?: Corrections;
  /** The address of the page, for its relative links. By default the `baseURI` of a node; a string has none. */
  baseUrl?: string | URL;
}

/**
 * Parses HTML, with a reader's corrections. Nothing in it runs, and nothing is fetched. Await
 * `init({ markup: true })` first. Without a `DOMParser`, as in Node, it takes no string.
 */
export declare function parseHtml(html: Html, options?: HtmlOptions): MarkedArticle;

/** Parses HTML when the WebAssembly for markup and the words of its language are loaded. */
export declare function parseHtmlAsync(html: Html, options?: HtmlOptions): Promise<MarkedArticle>;

/** Parses Markdown, with a reader's corrections. Await `init({ markup: true })` first. */
export declare function parseMarkdown(text: string, options?: { corrections?: Corrections }): MarkedArticle;

/** Parses Markdown when the WebAssembly for markup and the words of its language are loaded. */
export declare function parseMarkdownAsync(text: string, options?: { corrections?: Corrections }): Promise<MarkedArticle>;

/** Returns the text of HTML, a block a line, without parsing an article. Await `init({ markup: true })` first. */
export declare function htmlToText(html: Html): string;

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
