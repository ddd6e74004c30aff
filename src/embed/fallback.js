// The text as it stands, shown until the card is there and whenever it cannot be.

import { textOf } from './text.js';

const CSS = `
:host { display: grid }
.fallback { min-block-size: var(--article-card-reserve, clamp(40rem, 58rem - 16vw, 54rem)) }
:host([compact]) .fallback { min-block-size: var(--article-card-reserve, 30rem) }
.text { white-space: pre-line; overflow-wrap: anywhere }
.text > div { content-visibility: auto; contain-intrinsic-size: auto 40rem }
.root { display: grid; min-inline-size: 0 }
::slotted(script[type="text/plain"]) { display: block; white-space: pre-line }
:host([hidden]), [hidden] { display: none }
`;

let sheet;

/** Fills a new shadow root with the slots of the element's children. */
export function createFallback(shadow) {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  shadow.adoptedStyleSheets = [sheet];
  const fallback = document.createElement('div');
  fallback.className = 'fallback';
  const text = document.createElement('div');
  text.className = 'text';
  text.part = 'text';
  fallback.append(slot('image'), text, slot('actions'));
  shadow.append(fallback);
  return fallback;
}

/** The text in each box, and of long ones in pieces: browsers lay out those near the window. */
const shown = new WeakMap();

/** A text of a few pages as it is, a longer one in elements that end with a line or, where that is very long, with a word. */
function pieces(text) {
  if (text.length < 20_000) return [text];
  return text.match(/[^]{1,4000}(\n|$)|[^]{1,4000}( |$)|[^]{1,4000}/g).map((piece) => {
    const box = document.createElement('div');
    box.textContent = piece.replace(/\n$/, '');
    return box;
  });
}

/** Shows `text`; without it, the element's children where they can be seen, else what they say. */
export function showText(fallback, element, text) {
  const box = fallback.querySelector('.text');
  if (text === undefined && !element.querySelector(':scope > template')) {
    if (!box.querySelector('slot')) box.replaceChildren(slot());
  } else {
    text ??= textOf(element);
    if (shown.get(box) !== text) box.replaceChildren(...pieces(text));
  }
  shown.set(box, text);
  // Room is kept for a card to come, and none where nothing will.
  fallback.hidden = !text && !element.src && !element.hasChildNodes();
}

function slot(name) {
  const slot = document.createElement('slot');
  if (name) slot.name = name;
  return slot;
}
