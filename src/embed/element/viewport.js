// Tells when an element comes near what the reader sees.

/** How far below or above the window is near: time to load on the way. */
const MARGIN = '600px';

const waiting = new WeakMap();

let observer;

/** Calls `then` once when the element is near; a second call for the same element replaces the first. */
export function whenNear(element, then) {
  if (!globalThis.IntersectionObserver) return then();
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        const reached = waiting.get(target);
        forget(target);
        reached?.();
      }
    },
    { rootMargin: MARGIN },
  );
  waiting.set(element, then);
  observer.observe(element);
}

export function forget(element) {
  waiting.delete(element);
  observer?.unobserve(element);
}
