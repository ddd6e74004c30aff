// The class behind <article-card>: what is there before the WebAssembly is. Importing it registers nothing.

import { attributes, complaint, reflect } from './attributes.js';
import { fail } from './events.js';
import { createFallback, showText } from './fallback.js';
import { forget, whenNear } from './viewport.js';
import { textOf } from './light-dom-text.js';
import { wasmSource } from './wasm-source.js';

// A server that renders pages may import this file too.
const Base = globalThis.HTMLElement ?? class {};

export class ArticleCardElement extends Base {
  static observedAttributes = [...Object.keys(attributes), 'lang'];

  /** Registers the element, unless another version of it was here first. */
  static define(tag = 'article-card', registry = globalThis.customElements) {
    if (registry && !registry.get(tag)) registry.define(tag, tag === 'article-card' ? this : class extends this {});
  }

  static {
    reflect(this.prototype);
  }

  #shadow = this.attachShadow({ mode: 'open' });
  #fallback = createFallback(this.#shadow);
  #children = new MutationObserver(() => this.#change());
  #complaints = [];
  #changing = false;
  #text;
  #card;
  #loading = false;
  #failed = false;

  constructor() {
    super();
    // Set before the element was defined, they hide the accessors.
    for (const name of Object.keys(this)) {
      const value = this[name];
      if (delete this[name]) this[name] = value;
    }
  }

  /** The article's plain text: the one set here, else that of `src`, else that of the children. Set `undefined` to go back to those. */
  get text() {
    return this.#text ?? this.#card?.fetched ?? textOf(this);
  }

  set text(text) {
    this.#text = text == null ? undefined : `${text}`;
    this.#change();
  }

  /** What the text was taken apart into; `undefined` before that. */
  get article() {
    return this.#card?.article;
  }

  connectedCallback() {
    this.#children.observe(this, { childList: true, characterData: true, subtree: true });
    this.#change();
    if (this.loading === 'eager') this.#load();
    else whenNear(this, () => this.#load());
  }

  /** Being moved changes nothing. */
  connectedMoveCallback() {}

  disconnectedCallback() {
    // Elements are moved by taking them out and putting them back in one go.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#children.disconnect();
      forget(this);
      this.#card?.leave();
    });
  }

  attributeChangedCallback(name, old, value) {
    if (old === value && name !== 'src') return;
    // As with images, the same source once more is another try.
    if (old === value) this.#card?.retry();
    const wrong = complaint(name, value);
    if (wrong) this.#complaints.push(wrong);
    if (name === 'loading' && this.loading === 'eager' && this.isConnected) this.#load();
    this.#change();
  }

  /** Takes note of all changes of a task at once. */
  #change() {
    if (this.#changing) return;
    this.#changing = true;
    queueMicrotask(() => {
      this.#changing = false;
      showText(this.#fallback, this, this.#text ?? this.#card?.fetched);
      for (const message of this.#complaints.splice(0)) fail(this, 'attribute', message);
      if (!this.isConnected) return;
      this.#card?.update(this.#text);
      if (this.#failed) this.#load();
    });
  }

  async #load() {
    forget(this);
    if (this.#loading) return;
    this.#loading = true;
    this.#failed = false;
    try {
      // All at once, not one after the other as each names the next. What goes wrong with the code is told by who awaits it.
      wasmSource.current ??= fetch(new URL('article_card_bg.wasm', import.meta.url));
      wasmSource.current.catch?.(() => {});
      const [{ cardMaker }] = await Promise.all(
        [import('../card/card.js'), import('../card/wasm.js'), import('./article_card.js'), import('../../card/tools/clipboard.js')],
      );
      const make = await cardMaker();
      this.#card ??= make(this, this.#shadow, this.#fallback, () => this.#change());
      this.#change();
    } catch (error) {
      this.#failed = true;
      fail(this, 'load', `the card's code could not be loaded: ${error?.message ?? error}`);
    } finally {
      this.#loading = false;
    }
  }
}
