// Elements that wait until they are near the viewport.

/** The distance that counts as near: far enough to load the card before the reader reaches it. */
const MARGIN = '600px';

const callbacks = new WeakMap();

let observer;

/**
 * Calls `callback` once when the element is near. A second call for the same element replaces the
 * first.
 */
export function whenNearViewport(element, callback) {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        const callback = callbacks.get(target);
        cancel(target);
        callback?.();
      }
    },
    { rootMargin: MARGIN },
  );
  callbacks.set(element, callback);
  observer.observe(element);
}

/** Forgets an element's callback. */
export function cancel(element) {
  callbacks.delete(element);
  observer?.unobserve(element);
}
