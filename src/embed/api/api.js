// The JavaScript API: the parser, the summary, exports of an article, and cards mounted by scripts.

import { toJsonLd as jsonLdOf } from '../../interop/export.js';
import { toHtml as htmlOf } from '../../interop/html.js';
import { toMarkdown as markdownOf, toText as textOf } from '../../interop/marked.js';
import { fileTag, languageTags, warnOnce } from '../../card/languages/files.js';
import { hasLanguage, init as load, loadLanguages, reportCrash, setCaller, wasm } from '../card/wasm.js';
import { ArticleCardElement } from '../element/element.js';
import { wasmSource } from '../element/wasm-source.js';

/**
 * Loads the WebAssembly once, from `input` or the file of the package, and the words of languages.
 * `base` is the folder of the package's files. The options may also be the only argument.
 */
export function init(input, options = {}) {
  if (input && Object.getPrototypeOf(input) === Object.prototype) [input, options] = [undefined, input];
  const isInput =
    input === undefined ||
    typeof input === 'string' ||
    [URL, Request, Response, Promise, WebAssembly.Module, ArrayBuffer].some((type) => input instanceof type) ||
    ArrayBuffer.isView(input);
  if (!isInput) throw wrongType('init', 'input', 'a URL, Request, Response, bytes or a WebAssembly.Module', input);
  checkOptions('init', options);
  const { base, languages = [] } = options;
  if (base !== undefined && typeof base !== 'string' && !(base instanceof URL)) throw wrongType('init', 'options.base', 'a string or URL', base);
  const tags = tagsOf(languages);
  if (base !== undefined) wasmSource.base = base;
  return tags.length ? load(input).then(() => loadLanguages(tags)) : load(input);
}

/** Returns the tags of the files of `languages`. */
function tagsOf(languages) {
  if (languages === 'all') return languageTags();
  if (!Array.isArray(languages)) throw wrongType('init', 'options.languages', "a list of tags or 'all'", languages);
  return languages
    .map((lang) => {
      const tag = typeof lang === 'string' && (/^en\b/i.test(lang) ? 'en' : fileTag(lang));
      if (!tag) throw new TypeError(`init: there are no words of the language \`${lang}\``);
      return tag;
    })
    .filter((tag) => tag !== 'en');
}

/**
 * Parses a text, with a reader's corrections. Await `init` first. Warns if the words of the text's
 * language are not loaded.
 */
export function parseArticle(text, options = {}) {
  const article = parse('parseArticle', text, options);
  warnOfMissing(article.language);
  return article;
}

/**
 * Parses a text when the WebAssembly and the words of its language are loaded. If the words cannot be
 * had, parses it with English ones and warns.
 */
export async function parseArticleAsync(text, options = {}) {
  checkString('parseArticleAsync', 'text', text);
  await load();
  const missing = wasm().missingLanguages(text);
  if (missing) await loadLanguages(missing.split(' ')).catch(({ message }) => warnOnce(`article-card: ${message}; English words are used`));
  return parse('parseArticleAsync', text, options);
}

/**
 * Parses a mail, a file `.eml` as bytes or a string, when the WebAssembly and the words of its language
 * are loaded. The article has the text whose lines it counts.
 */
export async function parseMail(mail, options = {}) {
  const isBytes = mail instanceof ArrayBuffer || ArrayBuffer.isView(mail);
  if (typeof mail !== 'string' && !isBytes) throw wrongType('parseMail', 'mail', 'a string or bytes', mail);
  checkOptions('parseMail', options);
  const { readMail } = await import('./mail/mail.js');
  const { text } = readMail(mail);
  return { ...(await parseArticleAsync(text, options)), text };
}

/** Warns that a text was read without the words of its language. */
function warnOfMissing(tag) {
  if (fileTag(tag) !== tag || hasLanguage(tag)) return;
  warnOnce(
    `article-card: a text in the language ${tag} was read with English words; ` +
      `await init({ languages: ['${tag}'] }) first, or use parseArticleAsync`,
  );
}

function parse(caller, text, options) {
  checkString(caller, 'text', text);
  checkOptions(caller, options);
  const { parseArticle } = wasm();
  setCaller();
  try {
    return parseArticle(text, options.corrections);
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) throw crashed(error);
    throw new TypeError(`${caller}: \`options.corrections\` cannot be read: ${error.message}`);
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
  const { missingLanguages, summarize } = wasm();
  setCaller();
  try {
    const [missing] = missingLanguages(text).split(' ');
    if (missing) warnOfMissing(missing);
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
  theme: 'string',
  tools: 'string',
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
