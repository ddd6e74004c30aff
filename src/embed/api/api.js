// The JavaScript API: the parser, the summary, exports of an article, and cards mounted by scripts.

import { toJsonLd as jsonLdOf } from '../../interop/json-ld.js';
import { toMarkdown as markdownOf, toText as textOf } from '../../interop/markdown.js';
import { init as load, reportCrash, setCaller, wasm } from '../card/wasm.js';
import { ArticleCardElement } from '../element/element.js';

/** Loads the WebAssembly once, from `input` or the file beside this one. */
export function init(input) {
  const isInput =
    input === undefined ||
    typeof input === 'string' ||
    [URL, Request, Response, Promise, WebAssembly.Module, ArrayBuffer].some((type) => input instanceof type) ||
    ArrayBuffer.isView(input);
  if (!isInput) throw wrongType('init', 'input', 'a URL, Request, Response, bytes or a WebAssembly.Module', input);
  return load(input);
}

/** Parses a text, with a reader's corrections. Await `init` first. */
export function parseArticle(text, options = {}) {
  checkString('parseArticle', 'text', text);
  checkOptions('parseArticle', options);
  const { parseArticle } = wasm();
  setCaller();
  try {
    return parseArticle(text, options.corrections);
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) throw crashed(error);
    throw new TypeError(`parseArticle: \`options.corrections\` cannot be read: ${error.message}`);
  }
}

/** Summarizes a text, `undefined` if it has no sentence. Await `init` first. */
export function summarize(text, options = {}) {
  checkString('summarize', 'text', text);
  checkOptions('summarize', options);
  const { points } = options;
  if (points !== undefined && !(Number.isInteger(points) && points > 0 && points < 2 ** 32)) {
    throw wrongType('summarize', 'options.points', 'a whole number from 1', points);
  }
  const { summarize } = wasm();
  setCaller();
  try {
    return summarize(text, points);
  } catch (error) {
    throw crashed(error);
  }
}

/** Returns the article as a schema.org NewsArticle, ready for JSON.stringify. */
export function toJsonLd(article) {
  checkArticle('toJsonLd', article);
  return jsonLdOf(article);
}

/** Returns the article as CommonMark. */
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
  theme: 'string',
  open: 'boolean',
  compact: 'boolean',
  headingLevel: 'number',
  points: 'number',
  corrections: 'object',
  onparsed: 'function',
  ontoggle: 'function',
  oncorrect: 'function',
  onerror: 'function',
};

/** Appends a card to an element and loads its code at once. */
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
      else if (value === undefined && name !== 'text') card.removeAttribute(name === 'headingLevel' ? 'heading-level' : name);
      else card[name] = value;
    }
  };
  card.loading = 'eager';
  update(options);
  element.append(card);
  return {
    update(options) {
      checkCardOptions('update', options);
      update(options);
    },
    destroy: () => card.remove(),
  };
}

/**
 * Reports a crash of the WebAssembly, so that the next call has a fresh instance. Returns the
 * error.
 */
function crashed(error) {
  reportCrash(error.message);
  return error;
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

function checkString(caller, name, value) {
  if (typeof value !== 'string') throw wrongType(caller, name, 'a string', value);
}

function checkOptions(caller, options) {
  if (typeof options !== 'object' || options === null) throw wrongType(caller, 'options', 'an object', options);
}

/** Returns the error about an argument of the wrong type. */
function wrongType(caller, name, wanted, value) {
  let got = typeof value === 'number' ? value : typeof value;
  if (got === 'string' || got === 'boolean' || got === 'function') got = `a ${got}`;
  if (got === 'object') got = value === null ? 'null' : 'an object';
  return new TypeError(`${caller}: \`${name}\` must be ${wanted}, not ${got}`);
}
