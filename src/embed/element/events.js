// The events of <article-card>, and warnings for developers.

/**
 * Dispatches `article-card-…`, which bubbles, also out of shadow trees. `prepare` may change the
 * event first.
 */
export function emit(element, name, detail, prepare) {
  const event = new CustomEvent(`article-card-${name}`, { bubbles: true, composed: true, detail });
  prepare?.(event);
  element.dispatchEvent(event);
}

let isLoadTold;

/** Dispatches `article-card-error`, and warns. */
export function fail(element, reason, message) {
  emit(element, 'error', { reason, message });
  if (reason !== 'load') return warn(reason, message);
  // The file of the other warnings may be missing too.
  if (!isLoadTold) console.warn(`article-card: ${message}. Serve the whole package or set basePath, see faults.md#warnings`);
  isLoadTold = true;
}

/** Warns on the console, once a page for each cause. Without the file the page has the event. */
export const warn = (cause, message) => import('./warnings.js').then(({ warnOnce }) => warnOnce(cause, message), () => {});
