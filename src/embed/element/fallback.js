// The plain text, shown until the card is there and whenever it cannot be shown.

import { lightDomText } from './light-dom-text.js';
import { css } from './text-styles.js';

/** Longest text in UTF-16 code units that is shown as one piece. */
const MAX_WHOLE_UNITS = 20_000;

/** Longest piece of a longer text. */
const MAX_PIECE_UNITS = 4000;

/** Text added in one task. */
const UNITS_PER_TASK = 200_000;

/** The upper six bits of the first half of a surrogate pair. */
const HIGH_SURROGATE = 54;

let sheet;

/** Fills a shadow root with the box of the text and the slots of the element's children. */
export function createFallback(shadow) {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  shadow.adoptedStyleSheets = [sheet];
  const fallback = document.createElement('div');
  fallback.className = 'fallback';
  const text = document.createElement('div');
  text.className = 'text';
  text.part = 'fallback';
  fallback.append(slot('image'), text, slot('actions'));
  // A prerendered card stays.
  if (!shadow.firstChild) shadow.append(fallback);
  return fallback;
}

/** The text in each box. */
const shown = new WeakMap();

/**
 * Fills a box with a text. A long text is split into pieces, of which browsers lay out those near
 * the viewport.
 */
function fillBox(box, text, from = 0) {
  // The box has another text by now.
  if (shown.get(box) !== text) return;
  if (text.length < MAX_WHOLE_UNITS) return box.replaceChildren(text);
  if (!from) box.replaceChildren();
  for (const end = from + UNITS_PER_TASK; from < text.length && from < end; ) {
    const piece = text.slice(from, from + MAX_PIECE_UNITS);
    const length = pieceLength(piece);
    const element = document.createElement('div');
    element.textContent = piece.slice(0, length);
    box.append(element);
    from += length;
  }
  if (from < text.length) setTimeout(fillBox, 0, box, text, from);
}

/** Returns the length up to the last line, word or character that ends in the piece. */
function pieceLength(piece) {
  if (piece.length < MAX_PIECE_UNITS) return MAX_PIECE_UNITS;
  const isSplit = piece.charCodeAt(MAX_PIECE_UNITS - 1) >> 10 === HIGH_SURROGATE;
  return piece.lastIndexOf('\n') + 1 || piece.lastIndexOf(' ') + 1 || MAX_PIECE_UNITS - isSplit;
}

/**
 * Shows `text`. Without it, shows the element's children, or their text if they are in a template.
 */
export function showText(fallback, element, text) {
  const box = fallback.querySelector('.text');
  if (text === undefined && !element.querySelector(':scope > template')) {
    if (!box.querySelector('slot')) box.replaceChildren(slot());
    shown.delete(box);
  } else {
    text ??= lightDomText(element);
    if (shown.get(box) !== text) {
      shown.set(box, text);
      fillBox(box, text);
    }
  }
  // The reserved height is for a card. An empty element needs none.
  fallback.hidden = !text && !element.src && !element.hasChildNodes();
}

function slot(name) {
  const slot = document.createElement('slot');
  if (name) slot.name = name;
  return slot;
}
