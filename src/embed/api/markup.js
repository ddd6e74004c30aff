// The functions for HTML and Markdown.

import { checkOptions, checkString, wrongType } from './checks.js';
import { loadMarkup, loadWords, markupModule, parseWith, warnOfMissing } from './runtimes.js';

/**
 * Parses HTML, or a document, an element or a fragment, with a reader's corrections. The article
 * has the text whose lines it counts. Await `init({ markup: true })` first.
 */
export function parseHtml(html, options = {}) {
  checkHtml('parseHtml', html, options);
  const module = markupModule('parseHtml');
  return warned(module, parsedHtml(module, 'parseHtml', partsOf(module, html, options), options));
}

/** Parses HTML when the WebAssembly for markup and the words of its language are loaded. */
export const parseHtmlAsync = (html, options = {}) => loadedHtml('parseHtmlAsync', html, options);

/** Does that for a function of another name. */
export async function loadedHtml(caller, html, options) {
  checkHtml(caller, html, options);
  await loadMarkup();
  const module = markupModule(caller);
  const parts = partsOf(module, html, options);
  await loadWords(module.runtime, parts.text);
  return parsedHtml(module, caller, parts, options);
}

/** Parses Markdown, as `parseHtml` does HTML. */
export function parseMarkdown(text, options = {}) {
  checkMarkdown('parseMarkdown', text, options);
  const module = markupModule('parseMarkdown');
  return warned(module, parsedMarkdown(module, 'parseMarkdown', text, options));
}

/** Parses Markdown when the WebAssembly for markup and the words of its language are loaded. */
export async function parseMarkdownAsync(text, options = {}) {
  checkMarkdown('parseMarkdownAsync', text, options);
  await loadMarkup();
  const module = markupModule('parseMarkdownAsync');
  await loadWords(module.runtime, module.textOfMarkdown(text));
  return parsedMarkdown(module, 'parseMarkdownAsync', text, options);
}

/** Returns the text of HTML, or of a document, an element or a fragment, as a reader sees it. */
export function htmlToText(html) {
  checkHtml('htmlToText', html, {});
  return markupModule('htmlToText').partsOf(html).text;
}

const partsOf = (module, html, { baseUrl = html.baseURI }) => module.partsOf(html, baseUrl);

function parsedHtml({ runtime }, caller, { text, strings, numbers }, { corrections }) {
  return { ...parseWith(runtime, caller, 'parseMarked', text, strings, numbers, corrections), text };
}

/** The WebAssembly adds the text itself, for it reads Markdown only once. */
const parsedMarkdown = ({ runtime }, caller, source, { corrections }) => parseWith(runtime, caller, 'parseMarkdown', source, corrections);

function warned({ runtime }, article) {
  warnOfMissing(runtime, article.language);
  return article;
}

function checkHtml(caller, html, options) {
  checkOptions(caller, options);
  const { baseUrl } = options;
  if (baseUrl !== undefined && typeof baseUrl !== 'string' && !(baseUrl instanceof URL)) throw wrongType(caller, 'options.baseUrl', 'a string or URL', baseUrl);
  // A document, an element or a fragment, of whatever DOM.
  if ([1, 9, 11].includes(html?.nodeType)) return;
  if (typeof html !== 'string') throw wrongType(caller, 'html', 'a string, a Document, an Element or a DocumentFragment', html);
  if (!globalThis.DOMParser) throw new TypeError(`${caller}: nothing here parses HTML; pass a Document, for instance one of linkedom`);
}

function checkMarkdown(caller, text, options) {
  checkString(caller, 'text', text);
  checkOptions(caller, options);
}
