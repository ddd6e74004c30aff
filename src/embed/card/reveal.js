// Shows rendered cards in place of their texts.

/** Cards that are rendered and still hidden. */
const toReveal = new Set();

/** Time of the next reveal in milliseconds, as `performance.now` counts. */
let nextRevealAt = 0;

/**
 * Shows all rendered cards. All are measured before the first one is shown, since every measurement
 * after a change lays out the page.
 */
function revealAll() {
  const start = performance.now();
  const boxes = [...toReveal].map((card) => [card, card.box]);
  const end = performance.now();
  // Limits layout to a fifth of the time when many cards arrive one after the other.
  nextRevealAt = end + 4 * (end - start);
  for (const [card, box] of boxes) {
    // An event listener of an earlier card may have removed this one.
    if (toReveal.delete(card)) card.reveal(box);
  }
}

/** Shows a rendered card soon, together with all others. */
export function revealSoon(card) {
  if (toReveal.add(card).size > 1) return;
  const delay = nextRevealAt - performance.now();
  if (delay > 0) setTimeout(revealAll, delay);
  else queueMicrotask(revealAll);
}

/** Leaves a card hidden. */
export const forget = (card) => toReveal.delete(card);

/** Keeps the visible content below the text in place until the reader uses the card. */
export function keepHeight({ top, bottom }, root) {
  const height = Math.min(bottom, innerHeight) - top;
  if (height > 0) root.style.minBlockSize = `${height}px`;
}
