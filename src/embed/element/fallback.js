// The text as it stands, shown until the card is there and whenever it cannot be.

import { textOf } from './light-dom-text.js';

const CSS = `
:host { display: grid; min-inline-size: min(15rem, 100%) }
.fallback, .root { display: grid; grid-template-columns: minmax(0, 40rem) minmax(0, 1fr); min-inline-size: 0 }
.fallback > *, .root > * { grid-column: 1 / -1 }
.fallback > * { display: block; contain: inline-size }
.fallback { align-content: start; min-block-size: var(--article-card-reserve, clamp(40rem, 58rem - 16vw, 54rem)) }
:host([compact]) .fallback { min-block-size: var(--article-card-reserve, 30rem) }
.text { white-space: pre-line; overflow-wrap: anywhere }
.text > div { content-visibility: auto; contain-intrinsic-size: auto 40rem }
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

/** The text in each box. */
const shown = new WeakMap();

/** Fills a box with a text of a few pages as it is, with a longer one in pieces: browsers lay out those near the window. */
function fill(box, text, from = 0) {
  // Another text has come meanwhile.
  if (shown.get(box) !== text) return;
  if (text.length < 20_000) return box.replaceChildren(text);
  if (!from) box.replaceChildren();
  for (const most = from + 200_000; from < text.length && from < most; ) {
    const piece = text.slice(from, from + 4000);
    // Without a word's end it is cut between characters: 54 are the upper bits of the first half of one.
    const cut = piece.lastIndexOf('\n') + 1 || piece.lastIndexOf(' ') + 1 || 4000 - (piece.charCodeAt(3999) >> 10 === 54);
    const end = piece.length < 4000 ? 4000 : cut;
    const element = document.createElement('div');
    element.textContent = piece.slice(0, end);
    box.append(element);
    from += end;
  }
  if (from < text.length) setTimeout(fill, 0, box, text, from);
}

/** Shows `text`; without it, the element's children where they can be seen, else what they say. */
export function showText(fallback, element, text) {
  const box = fallback.querySelector('.text');
  if (text === undefined && !element.querySelector(':scope > template')) {
    if (!box.querySelector('slot')) box.replaceChildren(slot());
    shown.delete(box);
  } else {
    text ??= textOf(element);
    if (shown.get(box) !== text) {
      shown.set(box, text);
      fill(box, text);
    }
  }
  // Room is kept for a card to come, and none where nothing will.
  fallback.hidden = !text && !element.src && !element.hasChildNodes();
}

function slot(name) {
  const slot = document.createElement('slot');
  if (name) slot.name = name;
  return slot;
}
