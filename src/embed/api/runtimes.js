// The WebAssembly that the API calls: that for markup if there is no other, or if there is markup.

import { fileTag, languageTags, warnOnce } from '../../card/languages/files.js';
import { plain } from '../card/wasm.js';
import { wasmSource } from '../element/wasm-source.js';
import { checkOptions, wrongType } from './checks.js';

/** The module for markup, once its WebAssembly is loaded. */
let markup;

/** Whether that for plain text is wanted. */
let isPlain = false;

/**
 * Loads the WebAssembly once, from `input` or the file of the package, and the words of languages.
 * With `markup` it is the one that also reads HTML and Markdown, from there or the file of the
 * package. `base` is the folder of the package's files. The options may also be the only argument.
 */
export function init(input, options = {}) {
  if (input && Object.getPrototypeOf(input) === Object.prototype) [input, options] = [undefined, input];
  checkSource('input', input);
  checkOptions('init', options);
  const { base, languages = [], markup = false } = options;
  if (base !== undefined && typeof base !== 'string' && !(base instanceof URL)) throw wrongType('init', 'options.base', 'a string or URL', base);
  if (typeof markup !== 'boolean') checkSource('options.markup', markup);
  const tags = tagsOf(languages);
  if (base !== undefined) wasmSource.base = base;
  const loading = markup ? loadBoth(input, markup === true ? undefined : markup) : loadPlain(input);
  return tags.length ? loading.then(() => loadLanguages(tags)) : loading;
}

/** Loads the WebAssembly for markup, and the other if its source is given. */
async function loadBoth(input, source) {
  await Promise.all([loadMarkup(source), input === undefined ? undefined : loadPlain(input)]);
}

/** Loads the words of languages for all WebAssembly that is wanted. */
async function loadLanguages(tags) {
  const runtimes = [isPlain && plain, markup?.runtime].filter(Boolean);
  await Promise.all(runtimes.map((runtime) => runtime.loadLanguages(tags)));
}

function checkSource(name, source) {
  const isSource =
    source === undefined ||
    typeof source === 'string' ||
    [URL, Request, Response, Promise, WebAssembly.Module, ArrayBuffer].some((type) => source instanceof type) ||
    ArrayBuffer.isView(source);
  if (!isSource) throw wrongType('init', name, 'a URL, Request, Response, bytes or a WebAssembly.Module', source);
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

function loadPlain(input) {
  isPlain = true;
  return plain.init(input);
}

/** Loads the WebAssembly for markup. */
export async function loadMarkup(input) {
  const module = await import('../markup.js');
  await module.runtime.init(input);
  markup = module;
}

/** Returns what is loaded for plain text, and loads it if there is nothing. */
export async function loadAny() {
  if (isPlain || !markup) await loadPlain();
  return anyRuntime();
}

/** Returns what reads plain text: the smaller WebAssembly unless there is only the other. */
export const anyRuntime = () => (markup && !isPlain ? markup.runtime : plain);

/** Returns what reads markup. Throws before it is loaded. */
export function markupModule(caller) {
  if (!markup) throw new Error(`${caller}: article-card does not read markup yet: await init({ markup: true }) first`);
  return markup;
}

/** Loads the words of the languages of a text. If they cannot be had, warns. */
export async function loadWords(runtime, text) {
  const missing = runtime.wasm().missingLanguages(text);
  if (missing) await runtime.loadLanguages(missing.split(' ')).catch(({ message }) => warnOnce(`article-card: ${message}; English words are used`));
}

/** Warns that a text was read without the words of its language. */
export function warnOfMissing(runtime, tag) {
  if (fileTag(tag) !== tag || runtime.hasLanguage(tag)) return;
  warnOnce(
    `article-card: a text in the language ${tag} was read with English words; ` +
      `await init({ languages: ['${tag}'] }) first, or use parseArticleAsync`,
  );
}

/** Calls a function of the WebAssembly that takes corrections last. */
export function parseWith(runtime, caller, name, ...args) {
  const parse = runtime.wasm()[name];
  runtime.setCaller();
  try {
    return parse(...args);
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) throw crashed(runtime, error);
    throw new TypeError(`${caller}: \`options.corrections\` cannot be read: ${error.message}`);
  }
}

/**
 * Reports a crash of the WebAssembly, so that the next call has a fresh instance. Returns the
 * error.
 */
export function crashed(runtime, error) {
  runtime.reportCrash(error.message);
  return error;
}
