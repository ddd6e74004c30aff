// What reads the content of cards: the WebAssembly for plain text, or that for markup.

import { sourceText, markupOf } from '../element/light-dom-text.js';
import { plain } from './wasm.js';

const readers = new Map();

const plainReader = {
  runtime: plain,
  read: (text) => ({ text, setOn: (view, points, onParsed) => view.setText(text, points, onParsed) }),
};

/** Loads what reads plain text, or markup. */
export async function loadReader(isMarkup) {
  const reader = isMarkup ? await import('../markup.js') : plainReader;
  await reader.runtime.init();
  readers.set(isMarkup, reader);
}

/** Returns what reads plain text, or markup, `undefined` before it is loaded. */
export const readerOf = (isMarkup) => readers.get(isMarkup);

/**
 * Returns the markup in an element: its children, or the text of the script that holds it, with its
 * type. `undefined` if the children are plain text.
 */
export function markupIn(element) {
  const found = markupOf(element);
  if (!found) return undefined;
  const { localName, text, type, baseURI } = found;
  return sourceText(found) && localName === 'script' ? { text, type, url: baseURI } : { node: element, url: baseURI };
}
