// The JavaScript API: the parser, the summary, exports of an article, and cards mounted by scripts.

import { toJsonLd as jsonLdOf } from '../../interop/export.js';
import { toHtml as htmlOf } from '../../interop/html.js';
import { toMarkdown as markdownOf, toText as textOf } from '../../interop/marked.js';
import { ArticleCardElement } from '../element/element.js';
import { checkOptions, checkString, wrongType } from './checks.js';
import { loadedHtml } from './markup.js';
import { anyRuntime, crashed, loadAny, loadWords, parseWith, warnOfMissing } from './runtimes.js';

export { htmlToText, parseHtml, parseHtmlAsync, parseMarkdown, parseMarkdownAsync } from './markup.js';
export { init } from './runtimes.js';

/**
 * Parses a text, with a reader's corrections. Await `init` first. Warns if the words of the text's
 * language are not loaded.
 */
export function parseArticle(text, options = {}) {
  const article = parse('parseArticle', text, options);
  warnOfMissing(anyRuntime(), article.language);
  return article;
}

/**
 * Parses a text when the WebAssembly and the words of its language are loaded. If the words cannot
 * be had, parses it with English ones and warns.
 */
export async function parseArticleAsync(text, options = {}) {
  checkString('parseArticleAsync', 'text', text);
  await loadWords(await loadAny(), text);
  return parse('parseArticleAsync', text, options);
}

/**
 * Parses a mail, a file `.eml` as bytes or a string, when the WebAssembly and the words of its language
 * are loaded: its HTML where there is a parser of HTML, otherwise its text. The article has the text
 * whose lines it counts.
 */
export async function parseMail(mail, options = {}) {
  const isBytes = mail instanceof ArrayBuffer || ArrayBuffer.isView(mail);
  if (typeof mail !== 'string' && !isBytes) throw wrongType('parseMail', 'mail', 'a string or bytes', mail);
  checkOptions('parseMail', options);
  const { readMail } = await import('./mail/mail.js');
  const { text, html } = readMail(mail);
  if (html !== undefined && globalThis.DOMParser) {
    const article = await loadedHtml('parseMail', html, { corrections: options.corrections });
    // Some HTML holds nothing but pictures.
    if (article.text.trim()) return article;
  }
  await loadWords(await loadAny(), text);
  return { ...parse('parseMail', text, options), text };
}

function parse(caller, text, options) {
  checkString(caller, 'text', text);
  checkOptions(caller, options);
  return parseWith(anyRuntime(), caller, 'parseArticle', text, options.corrections);
}

/** Summarizes a text, `undefined` if it has no sentence. Await `init` first. */
export function summarize(text, options = {}) {
  checkString('summarize', 'text', text);
  checkOptions('summarize', options);
  const { points } = options;
  if (points !== undefined && !(Number.isInteger(points) && points > 0 && points < 2 ** 32)) {
    throw wrongType('summarize', 'options.points', 'a whole number from 1', points);
  }
  const runtime = anyRuntime();
  const { missingLanguages, summarize } = runtime.wasm();
  runtime.setCaller();
  try {
    const [missing] = missingLanguages(text).split(' ');
    if (missing) warnOfMissing(runtime, missing);
    return summarize(text, points);
  } catch (error) {
    throw crashed(runtime, error);
  }
}

/** Returns the article as a schema.org NewsArticle, ready for JSON.stringify. */
export function toJsonLd(article) {
  checkArticle('toJsonLd', article);
  return jsonLdOf(article);
}

/** Returns the article as HTML without style: an `article` element for feeds and servers. */
export function toHtml(article) {
  checkArticle('toHtml', article);
  return htmlOf(article);
}

/** Returns the article as CommonMark, with the tables of GitHub. */
export function toMarkdown(article) {
  checkArticle('toMarkdown', article);
  return markdownOf(article);
}

/** Returns the article as plain text. */
export function toText(article) {
  checkArticle('toText', article);
  return textOf(article);
}

/** The types of the options of a card. */
const CARD_OPTIONS = {
  text: 'string',
  src: 'string',
  lang: 'string',
  uiLang: 'string',
  theme: 'string',
  tools: 'string',
  cite: 'string',
  loading: 'string',
  open: 'boolean',
  compact: 'boolean',
  noStorage: 'boolean',
  headingLevel: 'number',
  points: 'number',
  corrections: 'object',
  onparsed: 'function',
  ontoggle: 'function',
  oncorrect: 'function',
  onerror: 'function',
};

/** Appends a card to an element and loads its code at once, unless an option says otherwise. */
export function mountArticleCard(element, options = {}) {
  if (!(element instanceof Element)) throw wrongType('mountArticleCard', 'element', 'an Element', element);
  checkCardOptions('mountArticleCard', options);
  ArticleCardElement.define();
  const card = document.createElement('article-card');
  const listeners = {};
  for (const name of ['parsed', 'toggle', 'correct', 'error']) {
    card.addEventListener(`article-card-${name}`, (event) => listeners[`on${name}`]?.(event.detail));
  }
  const update = (options) => {
    for (const [name, value] of Object.entries(options)) {
      if (name.startsWith('on')) listeners[name] = value;
      else if (name === 'lang' && value === undefined) card.removeAttribute(name);
      else if (name === 'loading') card.loading = value ?? 'eager';
      else card[name] = value;
    }
  };
  card.loading = 'eager';
  update(options);
  element.append(card);
  return {
    element: card,
    update(options) {
      checkCardOptions('update', options);
      update(options);
    },
    destroy: () => card.remove(),
  };
}

function checkCardOptions(caller, options) {
  checkOptions(caller, options);
  for (const [name, value] of Object.entries(options)) {
    const type = CARD_OPTIONS[name];
    if (!type) throw new TypeError(`${caller}: there is no option \`${name}\``);
    if (value !== undefined && typeof value !== type) throw wrongType(caller, `options.${name}`, `a ${type}`, value);
  }
}

function checkArticle(caller, article) {
  const lists = ['authors', 'editors', 'figures', 'body', 'sources', 'editorNotes'];
  if (typeof article !== 'object' || !lists.every((name) => Array.isArray(article?.[name]))) {
    throw new TypeError(`${caller}: \`article\` must be an object that parseArticle gave`);
  }
}
