// The JavaScript API: the parser, the summary, exports, and cards made by script.

import { ArticleCardElement } from '../element/element.js';
import { toJsonLd as jsonLdOf } from '../../interop/json-ld.js';
import { toMarkdown as markdownOf, toText as textOf } from '../../interop/markdown.js';
import { init as load, stopped, usedBy, wasm } from '../card/wasm.js';

/** Loads the WebAssembly, once for the page; `input` names another place, or is it. */
export function init(input) {
  const isInput =
    input === undefined ||
    typeof input === 'string' ||
    [URL, Request, Response, Promise, WebAssembly.Module, ArrayBuffer].some((type) => input instanceof type) ||
    ArrayBuffer.isView(input);
  if (!isInput) throw wrong('init', 'input', 'a URL, Request, Response, bytes or a WebAssembly.Module', input);
  return load(input);
}

/** Takes a text apart, with what a reader put right. `init` must have been awaited. */
export function parseArticle(text, options = {}) {
  mustBeString('parseArticle', 'text', text);
  mustBeOptions('parseArticle', options);
  const { parseArticle } = wasm();
  usedBy();
  try {
    return parseArticle(text, options.corrections);
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) throw trapped(error);
    throw new TypeError(`parseArticle: \`options.corrections\` cannot be read: ${error.message}`);
  }
}

/** What a text says in a few points. `init` must have been awaited. */
export function summarize(text, options = {}) {
  mustBeString('summarize', 'text', text);
  mustBeOptions('summarize', options);
  const { points } = options;
  if (points !== undefined && !(Number.isInteger(points) && points > 0 && points < 2 ** 32)) {
    throw wrong('summarize', 'options.points', 'a whole number from 1', points);
  }
  const { summarize } = wasm();
  usedBy();
  try {
    return summarize(text, points);
  } catch (error) {
    throw trapped(error);
  }
}

/** The article as a schema.org NewsArticle, ready for JSON.stringify. */
export function toJsonLd(article) {
  mustBeArticle('toJsonLd', article);
  return jsonLdOf(article);
}

/** The article as CommonMark. */
export function toMarkdown(article) {
  mustBeArticle('toMarkdown', article);
  return markdownOf(article);
}

/** The article as plain text. */
export function toText(article) {
  mustBeArticle('toText', article);
  return textOf(article);
}

const OPTIONS = {
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

/** Adds a card to an element and loads what it needs at once. */
export function mountArticleCard(element, options = {}) {
  if (!(element instanceof Element)) throw wrong('mountArticleCard', 'element', 'an Element', element);
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

function checkCardOptions(caller, options) {
  mustBeOptions(caller, options);
  for (const [name, value] of Object.entries(options)) {
    const type = OPTIONS[name];
    if (!type) throw new TypeError(`${caller}: there is no option \`${name}\``);
    if (value !== undefined && typeof value !== type) throw wrong(caller, `options.${name}`, `a ${type}`, value);
  }
}

/** What a call stopped with; the next one finds a fresh instance. */
function trapped(error) {
  stopped(error.message);
  return error;
}

function mustBeArticle(caller, article) {
  const lists = ['authors', 'editors', 'figures', 'body', 'sources', 'editorNotes'];
  if (typeof article !== 'object' || !lists.every((name) => Array.isArray(article?.[name]))) {
    throw new TypeError(`${caller}: \`article\` must be an object that parseArticle gave`);
  }
}

function mustBeString(caller, name, value) {
  if (typeof value !== 'string') throw wrong(caller, name, 'a string', value);
}

function mustBeOptions(caller, options) {
  if (typeof options !== 'object' || options === null) throw wrong(caller, 'options', 'an object', options);
}

function wrong(caller, name, wanted, value) {
  let got = typeof value === 'number' ? value : typeof value;
  if (got === 'string' || got === 'boolean' || got === 'function') got = `a ${got}`;
  if (got === 'object') got = value === null ? 'null' : 'an object';
  return new TypeError(`${caller}: \`${name}\` must be ${wanted}, not ${got}`);
}
