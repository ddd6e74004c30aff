// The text at the `src` of an element.

import { fail } from '../element/events.js';
import { sourceText } from '../element/light-dom-text.js';
import { fetchText } from './fetch-text.js';
import { forgetFailure, setFailed } from './ready.js';

export class Source {
  /** `undefined` until it is there. */
  text;
  /** The file with its type and address, if it is markup. Its text is there when it is read. */
  markup;
  #element;
  #onFetch;
  #src = '';
  #fetching;

  /** `onFetch` is called when a text has arrived. */
  constructor(element, onFetch) {
    this.#element = element;
    this.#onFetch = onFetch;
  }

  get isSet() {
    return this.#src !== '';
  }

  /** Fetches the text if the source has changed. */
  async follow(src) {
    if (src === this.#src) return;
    this.stop();
    this.#src = src;
    if (!src) {
      this.text = this.markup = undefined;
      return;
    }
    forgetFailure(this.#element);
    const fetching = (this.#fetching = new AbortController());
    try {
      const { text, type, url } = await fetchText(src, fetching.signal);
      this.markup = type === 'text/plain' ? undefined : { text, type, url };
      this.text = this.markup ? undefined : text;
      this.#onFetch();
    } catch (error) {
      if (fetching.signal.aborted) return;
      this.#fetching = undefined;
      setFailed(this.#element, error);
      fail(this.#element, error.reason, error.message);
    }
  }

  /** Takes the text of markup that cannot be read. */
  readAsText() {
    this.text = sourceText(this.markup);
    this.markup = undefined;
    this.#onFetch();
  }

  /** Makes the next `follow` fetch a failed source again. */
  retry() {
    if (!this.#fetching) this.#src = '';
  }

  /** Makes the next `follow` fetch any source again. */
  stop() {
    this.#fetching?.abort();
    this.#fetching = undefined;
    this.#src = '';
  }
}
