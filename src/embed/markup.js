// Reads HTML and Markdown: the WebAssembly that knows markup, and the walk through a page.

import { createRuntime } from './card/wasm.js';
import { warn } from './element/events.js';
import { sourceText } from './element/light-dom-text.js';
import * as bindings from './article_card_markup.js';
import { inertDocument } from './markup/inert.js';
import { walk } from './markup/walk.js';

/** The WebAssembly for markup. */
export const runtime = createRuntime(bindings, 'article_card_markup', () => new URL('article_card_markup_bg.wasm', import.meta.url), {});

/** Returns the parts of a marked text from HTML, a document, an element or a fragment. */
export const partsOf = (html, baseUrl) => walk(typeof html === 'string' ? inertDocument(html) : html, { baseUrl });

/** Returns the text of Markdown, whose lines an article counts. */
export const textOfMarkdown = (source) => runtime.wasm().markdownText(source);

/** Returns the content of a card from an element, or from a file or a script of a type. */
export function read({ node, text, type, url }) {
  if (type === 'text/markdown') return markdownContent(text);
  if (node) return htmlContent(walk(withoutSlots(node), { baseUrl: url, keepsLines: true }), true);
  try {
    return htmlContent(partsOf(text, url), false);
  } catch (error) {
    warn('html', `HTML cannot be read: ${error.message}`);
    return textContent(sourceText({ text, type }));
  }
}

/** The content of a card without its markup. */
const textContent = (text) => ({ isMarkup: true, text, setOn: (view, points, onParsed) => view.setText(text, points, onParsed) });

function markdownContent(source) {
  return {
    isMarkup: true,
    text: textOfMarkdown(source),
    source,
    isOther: (other) => other?.source !== source,
    setOn: (view, points, onParsed) => view.setMarkdown(source, points, onParsed),
  };
}

/** `images` is whether pictures are loaded at once, as they are in the page. */
function htmlContent({ text, strings, numbers }, images) {
  const isSame = (list, other) => list.length === other?.length && list.every((value, at) => value === other[at]);
  return {
    isMarkup: true,
    text,
    strings,
    numbers,
    isOther: (other) => !isSame(strings, other?.strings) || !isSame(numbers, other?.numbers),
    setOn: (view, points, onParsed) => view.setMarked(text, strings, numbers, images, points, onParsed),
  };
}

/** An element as the walk reads it, without children that are in a named slot. */
function withoutSlots(element) {
  const childNodes = [...element.childNodes].filter((child) => !child.slot);
  return { nodeType: element.nodeType, localName: 'div', childNodes, getAttribute: () => null };
}
