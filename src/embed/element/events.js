// The events of <article-card>.

/** Dispatches `article-card-…` on the card; it bubbles, also out of shadow trees. Without a `detail`, `get` gives it when it is asked for. */
export function emit(card, name, detail, get) {
  const event = new CustomEvent(`article-card-${name}`, { bubbles: true, composed: true, detail });
  if (!detail) Object.defineProperty(event, 'detail', { get });
  card.dispatchEvent(event);
}

/** Says that something went wrong; the text stays. */
export function fail(card, reason, message) {
  emit(card, 'error', { reason, message });
}
