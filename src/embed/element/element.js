// The class of <article-card>: everything that is loaded before the card's code. Importing it
// registers nothing.

import { attributes, reflectAttributes, validationMessage } from './attributes.js';
import { fail } from './events.js';
import { createFallback, showText } from './fallback.js';
import { lightDomText, markupOf } from './light-dom-text.js';
import { wasmSource } from './wasm-source.js';

// Servers that render pages and scripts in Node import this module too.
const Base = globalThis.HTMLElement ?? class {};

/** The distance that counts as near: far enough to load the card before the reader reaches it. */
const MARGIN = '600px';

export class ArticleCardElement extends Base {
  static observedAttributes = [...Object.keys(attributes), 'lang'];

  /**
   * The folder of the WebAssembly, the worker and the languages, for bundlers that leave them out.
   * Set it before the first card.
   */
  static get basePath() {
    return wasmSource.base;
  }

  static set basePath(path) {
    wasmSource.base = path;
  }

  /** Registers the element, unless the tag is taken. */
  static define(tag = 'article-card', registry = globalThis.customElements) {
    if (registry && !registry.get(tag)) registry.define(tag, tag === 'article-card' ? this : class extends this {});
  }

  static {
    reflectAttributes(this.prototype);
  }

  // `attachShadow` would empty a prerendered root.
  #shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  #fallback = createFallback(this.#shadow);
  #children = new MutationObserver(() => this.#scheduleUpdate());
  #nearness = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#load(), { rootMargin: MARGIN });
  /** Messages about attributes, not yet dispatched. */
  #messages = [];
  #isScheduled = false;
  #text;
  #card;
  #isLoading = false;
  #hasFailed = false;

  constructor() {
    super();
    // Properties that were set before the element was defined hide the accessors.
    for (const name of Object.keys(this)) {
      const value = this[name];
      if (delete this[name]) this[name] = value;
    }
  }

  /**
   * The article's plain text: the value set here, else the text of `src`, else that of the
   * children. `undefined` unsets it.
   */
  get text() {
    return this.#text ?? this.#card?.text ?? lightDomText(this);
  }

  set text(text) {
    this.#text = text == null ? undefined : `${text}`;
    this.#scheduleUpdate();
  }

  /** The parsed article, `undefined` before the text is parsed. */
  get article() {
    this.#fallback.isAsked = true;
    return this.#card?.article;
  }

  /** Resolves with the element when it shows a card. */
  get ready() {
    return import('../card/card.js').then(({ whenReady }) => whenReady(this));
  }

  connectedCallback() {
    this.#children.observe(this, { childList: true, characterData: true, subtree: true });
    this.#scheduleUpdate();
    if (this.loading === 'eager') this.#load();
    else this.#nearness.observe(this);
  }

  /** Defined so that `moveBefore` leaves the card as it is. */
  connectedMoveCallback() {}

  disconnectedCallback() {
    // Elements are often moved by removing and inserting them in one task.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#children.disconnect();
      this.#nearness.disconnect();
      this.#card?.unmount();
    });
  }

  attributeChangedCallback(name, old, value) {
    if (old === value && name !== 'src') return;
    // As with images, setting the same source again tries it again.
    if (old === value) this.#card?.retry();
    const message = validationMessage(name, value);
    if (message) this.#messages.push(message);
    if (name === 'loading' && this.loading === 'eager' && this.isConnected) this.#load();
    this.#scheduleUpdate();
  }

  /** Applies all changes of a task at once. */
  #scheduleUpdate() {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      showText(this.#fallback, this, this.#text ?? this.#card?.fetched);
      for (const message of this.#messages.splice(0)) fail(this, 'attribute', message);
      if (!this.isConnected) return;
      this.#card?.update(this.#text);
      if (this.#hasFailed) this.#load();
    });
  }

  async #load() {
    this.#nearness.disconnect();
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#hasFailed = false;
    try {
      // A prerendered card is in the place of both.
      if (!(this.#card ?? this.#fallback.parentNode)) await (await import('../prerendered/keep.js')).whenNeeded(this, this.#fallback);
      // All files are requested at once, not each after the one that imports it. Errors are handled
      // where the source is awaited.
      if (!wasmSource.base && (this.src || !markupOf(this))) wasmSource.current ??= fetch(new URL('article_card_bg.wasm', import.meta.url));
      wasmSource.current?.catch?.(() => {});
      const [{ loadCard }] = await Promise.all(
        [import('../card/card.js'), import('../card/wasm.js'), import('./article_card.js'), import('../../card/tools/clipboard.js')],
      );
      const createCard = await loadCard(this);
      this.#card ??= createCard(this, this.#shadow, this.#fallback, () => this.#scheduleUpdate());
      this.#scheduleUpdate();
    } catch (error) {
      this.#hasFailed = true;
      fail(this, 'load', `the card's code could not be loaded: ${error?.message ?? error}`);
    } finally {
      this.#isLoading = false;
    }
  }
}
