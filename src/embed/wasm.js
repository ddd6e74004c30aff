// The one instance of the WebAssembly that all cards and calls of a page share.

import start, * as exports from './article_card.js';
import { code } from './element.js';

let loading;
let loaded = false;
let broken;

/** Called with a message when the code panics, once; nothing works after that but the text on the page. */
export const onBroken = new Set();

/** Loads the WebAssembly, once: from beside this file, or from what is given first. */
export function init(input) {
  if (loading) return loading;
  if (input !== undefined) code.from = input;
  loading = start(code.from === undefined ? undefined : { module_or_path: code.from }).then(
    () => {
      loaded = true;
      exports.onPanic((message) => {
        broken = message;
        queueMicrotask(() => onBroken.forEach((tell) => tell(message)));
      });
    },
    (error) => {
      // The next one may have more luck.
      loading = code.from = undefined;
      throw error;
    },
  );
  return loading;
}

/** The functions of the WebAssembly, when they can be called. */
export function wasm() {
  if (broken) throw new Error(`article-card has stopped on this page: ${broken}`);
  if (!loaded) throw new Error('article-card is not loaded yet: await init() first');
  return exports;
}
