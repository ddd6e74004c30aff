// The events of <article-card>.

/**
 * Dispatches `article-card-…`, which bubbles, also out of shadow trees. `getDetail` makes a missing
 * `detail` when it is read.
 */
export function emit(element, name, detail, getDetail) {
  const event = new CustomEvent(`article-card-${name}`, { bubbles: true, composed: true, detail });
  if (!detail) Object.defineProperty(event, 'detail', { get: getDetail });
  element.dispatchEvent(event);
}

/** Dispatches `article-card-error`. */
export function fail(element, reason, message) {
  emit(element, 'error', { reason, message });
}
