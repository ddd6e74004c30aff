// Addresses of links and images, and which of an image's addresses is its own.

import { attribute } from './elements.js';

/** Longer addresses are no addresses of pages or pictures. */
const MAX_LENGTH = 4000;

const WEB = /^https?:/;
const LINK = /^(?:https?|mailto):/;

export class Addresses {
  #base;
  #hasElement = false;

  constructor(base) {
    try {
      this.#base = new URL(base).href;
    } catch {
      // Relative addresses lead nowhere then.
    }
  }

  /** Takes the first `<base>` of a page into account. */
  setBase(href) {
    if (this.#hasElement || !href) return;
    this.#hasElement = true;
    this.#base = this.#resolve(href, WEB) ?? this.#base;
  }

  /** Returns the address of a link, `undefined` for one that a reader may not follow. */
  link(href) {
    return this.#resolve(href, LINK);
  }

  /** Returns the address of an image or of a source of it: the first that is one of the web. */
  image(node) {
    const [first, second] = ['srcset', 'data-srcset'].map((name) => firstOfSet(attribute(node, name)));
    const candidates = [attribute(node, 'src'), first, attribute(node, 'data-src'), second];
    for (const candidate of candidates) {
      const address = this.#resolve(candidate, WEB);
      if (address) return address;
    }
  }

  #resolve(address, allowed) {
    if (!address || address.length > MAX_LENGTH) return undefined;
    try {
      const { href } = new URL(address, this.#base);
      return allowed.test(href) ? href : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Returns the first address of a `srcset`. */
function firstOfSet(set) {
  let [address] = set.slice(0, MAX_LENGTH).replace(/^[\s,]+/, '').split(/\s/, 1);
  while (address.endsWith(',')) address = address.slice(0, -1);
  return address;
}
