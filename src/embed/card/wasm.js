// The instances of WebAssembly that all cards and calls of a page share: one of each file.

import { fetchFile, fileTag, languageFile } from '../../card/languages/files.js';
import * as bindings from './article_card.js';
import { readable } from './readable.js';
import { wasmSource } from '../element/wasm-source.js';

/** Returns the address of a file in the folder of the page's choice, `undefined` without one. */
export function inBase(file) {
  const { base } = wasmSource;
  return base && new URL(`${base}`.replace(/\/?$/, `/${file}`), globalThis.document?.baseURI).href;
}

/**
 * Returns the functions around a WebAssembly, which is not loaded yet. `urlOf` returns that of its
 * file beside the modules; `source.current` is loaded in its place.
 */
export function createRuntime(exports, name, urlOf, source) {
  let loading;
  let isLoaded = false;
  /** The message of a crash, until there is a fresh instance. */
  let crash;
  let caller;

  /** The files of languages that the WebAssembly has, by tag. */
  const languages = new Map();

  /**
   * Functions called with the message and the last caller after a crash, when there is a fresh
   * instance, or can be none.
   */
  const crashListeners = new Set();

  /** Loads the WebAssembly once, from `input` or the file of the package. */
  function init(input) {
    if (loading) return loading;
    if (input !== undefined) source.current = input;
    source.current ??= inBase(`${name}_bg.wasm`) ?? urlOf();
    loading = load(source.current).catch((error) => {
      // The next call tries again.
      loading = source.current = undefined;
      throw error;
    });
    return loading;
  }

  async function load(source) {
    await exports.default({ module_or_path: await readable(source) });
    isLoaded = true;
    exports.onPanic(reportCrash);
    // Running out of memory while a card is rendered is no panic. Only the page's error event tells
    // of it.
    const own = new RegExp(`${name}(?!_markup)`);
    globalThis.addEventListener?.(
      'error',
      ({ error }) => error instanceof WebAssembly.RuntimeError && own.test(error.stack) && reportCrash(error.message),
    );
  }

  /**
   * Fetches and installs the files of languages. Rejects if one could not be loaded; the others are
   * installed.
   */
  async function loadLanguages(tags) {
    const loads = tags.map(async (tag) => {
      if (languages.has(tag)) return;
      const file = await languageFile(tag, inBase('languages/'), readFile);
      if (!wasm().installLanguage(file)) throw new Error(`the file of the language ${tag} is of another version`);
      languages.set(tag, file);
    });
    await Promise.allSettled(loads);
    await Promise.all(loads);
  }

  /** Returns whether the file of a language is installed. */
  const hasLanguage = (tag) => languages.has(tag);

  /**
   * Records the caller of the WebAssembly, which is blamed for the next crash. `undefined` stands
   * for the JavaScript API.
   */
  function setCaller(card) {
    if (!crash) caller = card;
  }

  /**
   * Replaces the instance at the end of the task, since it cannot be called after a panic or a trap.
   * Returns whether there will be one.
   */
  function reportCrash(message) {
    if (crash) return isLoaded;
    crash = message;
    queueMicrotask(() => {
      try {
        exports.__wbg_reset_state();
        exports.onPanic(reportCrash);
        for (const file of languages.values()) exports.installLanguage(file);
        crash = undefined;
      } catch {
        isLoaded = false;
      }
      crashListeners.forEach((listener) => listener(message, caller));
    });
    return true;
  }

  /**
   * Returns the functions of the WebAssembly. Throws before it is loaded, and after a crash without
   * a fresh instance.
   */
  function wasm() {
    if (crash) throw new Error(`article-card has stopped on this page: ${crash}`);
    if (!isLoaded) throw new Error('article-card is not loaded yet: await init() first');
    return exports;
  }

  return { crashListeners, freeMounts: [], hasLanguage, init, loadLanguages, reportCrash, setCaller, wasm };
}

/** The WebAssembly for plain text. */
export const plain = createRuntime(bindings, 'article_card', () => new URL('article_card_bg.wasm', import.meta.url), wasmSource);

/** Asks for the file of a language before it is known that a text needs it. */
export function prefetchLanguage(lang) {
  const tag = lang && fileTag(lang);
  if (tag) languageFile(tag, inBase('languages/'), readFile).catch(() => {});
}

/** Returns the text of a file, in Node also from the disk. */
async function readFile(url) {
  const source = await readable(url);
  return source === url ? fetchFile(url) : new TextDecoder().decode(source);
}
