// The places cards are rendered in. Each is mounted once and lent to one card after another: Yew never lets go of an element it was
// mounted in, and a page may take cards out and put others in for hours.

import { wasm } from './wasm.js';

const free = [];

/** Places of an instance that has stopped are of no use to the next. */
export function dropPlaces() {
  free.length = 0;
}

/** A hidden place for a card; its `rendered`, `toggled` and `corrected` are called as the place's own, `touched` before a reader's click or key. */
export function leasePlace(tenant) {
  const { Place } = wasm();
  const place = free.pop() ?? createPlace(Place);
  place.tenant = tenant;
  return place;
}

/** Takes a place out of the page, for the next card. */
export function returnPlace(place) {
  place.tenant = undefined;
  place.root.remove();
  place.root.hidden = true;
  place.root.style.minBlockSize = '';
  try {
    place.card.clear();
    free.push(place);
  } catch {
    // The WebAssembly is broken, and so are all its places.
  }
}

function createPlace(Place) {
  const root = document.createElement('div');
  root.className = 'root';
  root.hidden = true;
  // The height it was given for a calm arrival has served once the reader does something.
  root.addEventListener('click', () => (root.style.minBlockSize = ''));
  const place = { root, tenant: undefined };
  for (const type of ['click', 'keydown']) root.addEventListener(type, () => place.tenant?.touched(), true);
  place.card = new Place(
    root,
    () => place.tenant?.rendered(),
    (open) => place.tenant?.toggled(open),
    (corrections) => place.tenant?.corrected(corrections),
  );
  return place;
}
