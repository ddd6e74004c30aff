// The events of <article-card>.

/** Dispatches `article-card-…` on the card; it bubbles, also out of shadow trees. */
export function emit(card, name, detail) {
  card.dispatchEvent(new CustomEvent(`article-card-${name}`, { bubbles: true, composed: true, detail }));
}

/** Says that something went wrong; the text stays. */
export function fail(card, reason, message) {
  emit(card, 'error', { reason, message });
}
