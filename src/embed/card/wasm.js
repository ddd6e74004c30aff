// The instance of the WebAssembly that all cards and calls of a page share.

import start, * as exports from './article_card.js';
import { wasmSource } from '../element/wasm-source.js';

let loading;
let isLoaded = false;
/** The message of a crash, until there is a fresh instance. */
let crash;
let caller;

/**
 * Functions called with the message and the last caller after a crash, when there is a fresh
 * instance, or can be none.
 */
export const crashListeners = new Set();

/** Loads the WebAssembly once, from `input` or the file beside this one. */
export function init(input) {
  if (loading) return loading;
  if (input !== undefined) wasmSource.current = input;
  wasmSource.current ??= new URL('article_card_bg.wasm', import.meta.url);
  loading = load(wasmSource.current).catch((error) => {
    // The next call tries again.
    loading = wasmSource.current = undefined;
    throw error;
  });
  return loading;
}

async function load(source) {
  await start({ module_or_path: await readable(source) });
  isLoaded = true;
  exports.onPanic(reportCrash);
  // Running out of memory while a card is rendered is no panic. Only the page's error event tells
  // of it.
  globalThis.addEventListener?.(
    'error',
    ({ error }) => error instanceof WebAssembly.RuntimeError && /article_card/.test(error.stack) && reportCrash(error.message),
  );
}

/**
 * Node's module for files. The name is computed, so that bundlers for browsers do not resolve it.
 */
const NODE_FILES = ['node:fs', 'promises'].join('/');

/**
 * Returns the bytes of a `file:` URL in Node, whose `fetch` does not read files, and any other
 * source as it is.
 */
async function readable(source) {
  const isFile = (typeof source === 'string' || source instanceof URL) && /^file:/i.test(source);
  if (!isFile || !globalThis.process?.versions?.node) return source;
  const { readFile } = await import(/* webpackIgnore: true */ /* @vite-ignore */ NODE_FILES);
  return readFile(new URL(source));
}

/**
 * Records the caller of the WebAssembly, which is blamed for the next crash. `undefined` stands for
 * the JavaScript API.
 */
export function setCaller(card) {
  if (!crash) caller = card;
}

/**
 * Replaces the instance at the end of the task, since it cannot be called after a panic or a trap.
 * Returns whether there will be one.
 */
export function reportCrash(message) {
  if (crash) return isLoaded;
  crash = message;
  queueMicrotask(() => {
    try {
      exports.__wbg_reset_state();
      exports.onPanic(reportCrash);
      crash = undefined;
    } catch {
      isLoaded = false;
    }
    crashListeners.forEach((listener) => listener(message, caller));
  });
  return true;
}

/**
 * Returns the functions of the WebAssembly. Throws before it is loaded, and after a crash without a
 * fresh instance.
 */
export function wasm() {
  if (crash) throw new Error(`article-card has stopped on this page: ${crash}`);
  if (!isLoaded) throw new Error('article-card is not loaded yet: await init() first');
  return exports;
}
