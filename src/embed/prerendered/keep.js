// Keeps a prerendered card until the reader or the page needs more than it can do.

import { fingerprint } from './fingerprint.js';
import { listen } from './toggle.js';

const cards = new WeakMap();

/**
 * Keeps the prerendered card of an element, and returns it, `undefined` if there is none. `onNeed`
 * is called when it is not enough.
 */
export function keep(element, onNeed) {
  const box = element.shadowRoot?.querySelector('[data-rendered]');
  if (!cards.has(element) && box) cards.set(element, new Prerendered(element, box, onNeed));
  return cards.get(element);
}

/**
 * Resolves when an element has to load the mounted card. `fallback` shows the text, in place of a
 * card of another one; `isAsked` is set on it if the page asked for the article.
 */
export function whenNeeded(element, fallback) {
  const card = keep(element);
  if (card) card.fallback = fallback;
  if (!card?.isShown) element.shadowRoot.replaceChildren(fallback);
  else if (fallback.isAsked) card.need();
  return card?.needed;
}

class Prerendered {
  isShown = true;
  /** Shows the text of an element that is not defined yet. */
  fallback = document.createElement('slot');
  #resolve;
  needed = new Promise((resolve) => (this.#resolve = resolve));
  #element;
  #shadow;
  #box;
  #summary;
  #onNeed;
  #isNeeded;
  /** The button that the mounted card answers to. */
  #pressed;
  #listeners = new AbortController();
  #changes = new MutationObserver(() => this.#compare());

  constructor(element, box, onNeed) {
    this.#element = element;
    this.#shadow = element.shadowRoot;
    this.#box = box;
    this.#summary = box.querySelector('[part=summary-toggle]');
    this.#onNeed = onNeed;
    this.#prepare();
    this.#listen();
    this.#changes.observe(element, { attributes: true, childList: true, characterData: true, subtree: true });
    this.#compare();
  }

  /** Shows the tools, and the looks that the reader has chosen. */
  #prepare() {
    const { classList, firstChild } = this.#box;
    classList.add('ready');
    if (!globalThis.speechSynthesis) firstChild.querySelector('[part=listen-toggle]')?.remove();
    if (this.#element.matches('[tools=none], [no-storage]')) return;
    try {
      const { v, size, theme, width } = JSON.parse(localStorage['article-card']);
      if (v !== 1) return;
      for (const name of [`size-${size}`, theme, width]) firstChild.classList.add(`article-card--${name}`);
    } catch {
      // Nothing is stored, or it cannot be read.
    }
  }

  #listen() {
    const { signal } = this.#listeners;
    listen(this.#shadow);
    this.#box.addEventListener('click', (event) => this.#handleClick(event), { capture: true, signal });
    for (const type of ['click', 'beforematch']) this.#shadow.addEventListener(type, () => this.#reflect(), { signal });
    this.#watch('article');
    this.#watch('text');
  }

  /** Leaves the panels to `toggle.js`. All other buttons are tools. */
  #handleClick(event) {
    const button = event.target.closest('button');
    if (!button || this.#shadow.getElementById(button.getAttribute('aria-controls'))?.firstChild) return;
    event.preventDefault();
    this.#pressed = button;
    // A change makes the element try a failed load again.
    if (this.#isNeeded) this.#touch();
    this.need();
  }

  #touch() {
    this.#element.toggleAttribute('open');
    this.#element.toggleAttribute('open');
  }

  /** Returns whether the reader's summary and the attribute differ. */
  get #differs() {
    return this.#summary && this.#element.hasAttribute('open') !== (this.#summary.ariaExpanded === 'true');
  }

  /** Reflects what the reader did to the summary, as the mounted card does. */
  #reflect() {
    if (!this.#differs) return;
    const open = this.#element.toggleAttribute('open');
    this.#element.dispatchEvent(new CustomEvent('article-card-toggle', { bubbles: true, composed: true, detail: { open } }));
  }

  /** Asks for the mounted card when the page reads or sets a property, defined or not. */
  #watch(name) {
    const element = this.#element;
    // Set before there was a script.
    if (Object.hasOwn(element, name)) return;
    Object.defineProperty(element, name, {
      configurable: true,
      get: () => {
        if (name === 'article') this.need();
        return Reflect.get(Object.getPrototypeOf(element), name, element);
      },
      set: (value) => {
        delete element[name];
        element[name] = value;
        if (this.#listeners.signal.aborted) return;
        this.#compare();
        this.need();
      },
    });
  }

  /** Compares the card with text and attributes. */
  #compare() {
    const [now, then] = [fingerprint(this.#element), this.#box.dataset.rendered];
    if (now === then) {
      if (this.#differs) this.#summary.click();
      return;
    }
    if (now.split(' ')[0] !== then.split(' ')[0]) this.#discard();
    this.need();
  }

  /** Shows the text in place of the card of another one. */
  #discard() {
    this.isShown = false;
    this.#end();
    this.#shadow.replaceChildren(this.fallback);
  }

  /** Asks for the mounted card. */
  async need() {
    this.#onNeed?.();
    const { takeOver } = await import('./take-over.js');
    if (this.#isNeeded) return;
    this.#isNeeded = true;
    takeOver(this.#shadow, this.#box, () => this.#pressed, () => this.#end());
    this.#resolve();
  }

  #end() {
    this.#listeners.abort();
    this.#changes.disconnect();
  }
}
