// The plain text, shown until the card is there and whenever it cannot be shown.

import { lightDomText } from './light-dom-text.js';
import { css } from './text-styles.js';

/** Longest text in UTF-16 code units that is shown as one piece. */
const MAX_WHOLE_UNITS = 20_000;

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

/** Fills a box with a text. */
function fillBox(box, text) {
  const fill = () => shown.get(box) === text && box.replaceChildren(text);
  if (text.length < MAX_WHOLE_UNITS) fill();
  // Without the file the text is one piece.
  else import('./pieces.js').then(({ fillByPieces }) => fillByPieces(box, text, shown), fill);
}

/**
 * Shows `text`. Without it, shows the element's children, or their text if they are in a template.
 */
export function showText(fallback, element, text) {
  const box = fallback.querySelector('.text');
  if (text === undefined && !element.querySelector(':scope>:is(template,[type$=html])')) {
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
