// The one instance of the WebAssembly that all cards and calls of a page share.

import start, * as exports from './article_card.js';
import { wasmSource } from '../element/wasm-source.js';

let loading;
let loaded = false;
/** What the instance stopped with, until there is a fresh one. */
let broken;
let user;

/** Called with a message and the last user each time the WebAssembly has stopped; a fresh instance is there by then, unless there can be none. */
export const onBroken = new Set();

/** Loads the WebAssembly, once: from beside this file, or from what is given first. */
export function init(input) {
  if (loading) return loading;
  if (input !== undefined) wasmSource.current = input;
  wasmSource.current ??= new URL('article_card_bg.wasm', import.meta.url);
  loading = load(wasmSource.current).catch((error) => {
    // The next one may have more luck.
    loading = wasmSource.current = undefined;
    throw error;
  });
  return loading;
}

async function load(source) {
  await start({ module_or_path: await readable(source) });
  loaded = true;
  exports.onPanic(stopped);
  // Memory that runs out while a card is rendered is no panic: nobody hears of it but the page.
  globalThis.addEventListener?.(
    'error',
    ({ error }) => error instanceof WebAssembly.RuntimeError && /article_card/.test(error.stack) && stopped(error.message),
  );
}

/** Node's module of files. Computed, since bundlers for browsers would look for it. */
const NODE_FILES = ['node:fs', 'promises'].join('/');

/** The source, or the bytes of a `file:` URL where Node runs: its `fetch` reads none. */
async function readable(source) {
  const isFile = (typeof source === 'string' || source instanceof URL) && /^file:/i.test(source);
  if (!isFile || !globalThis.process?.versions?.node) return source;
  const { readFile } = await import(/* webpackIgnore: true */ /* @vite-ignore */ NODE_FILES);
  return readFile(new URL(source));
}

/** Takes note of who calls the WebAssembly, to know who was last when it stops. */
export function usedBy(card) {
  if (!broken) user = card;
}

/**
 * A panic or a trap leaves the WebAssembly in no state to be called: has a fresh instance made when the current task is done. Whether
 * there will be one.
 */
export function stopped(message) {
  if (broken) return loaded;
  broken = message;
  queueMicrotask(() => {
    try {
      exports.__wbg_reset_state();
      exports.onPanic(stopped);
      broken = undefined;
    } catch {
      loaded = false;
    }
    onBroken.forEach((tell) => tell(message, user));
  });
  return true;
}

/** The functions of the WebAssembly, when they can be called. */
export function wasm() {
  if (broken) throw new Error(`article-card has stopped on this page: ${broken}`);
  if (!loaded) throw new Error('article-card is not loaded yet: await init() first');
  return exports;
}
