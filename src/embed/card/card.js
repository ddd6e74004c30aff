// The card of an <article-card>, once the WebAssembly is loaded.

import { setWorkerFolder, stopWorkers } from '../../card/parsing/start-worker.js';
import { emit, fail } from '../element/events.js';
import { lightDomText } from '../element/light-dom-text.js';
import { warmDates } from './dates.js';
import { acquireMount, discardMounts, releaseMount } from './mount-pool.js';
import { forgetFailure, setFailed, setShown } from './ready.js';
import { forget, keepHeight, revealSoon } from './reveal.js';
import { review } from './review.js';
import { Source } from './source.js';
import { css } from './styles.js';
import { crashListeners, inBase, init, loadLanguages, prefetchLanguage, reportCrash, setCaller, wasm } from './wasm.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/**
 * Returns the function that creates the card of an element, once the WebAssembly is loaded. Cards
 * call `onFetch` when `src` has arrived. The files of the languages that `first` and the page name
 * are asked for at once.
 */
export async function loadCard(first) {
  const around = first.parentElement?.closest('[lang]') ?? document.documentElement;
  [first.lang, around.lang].forEach(prefetchLanguage);
  setWorkerFolder(inBase(''));
  forgetFailure(first);
  const loading = init().catch((error) => {
    setFailed(first, error);
    throw error;
  });
  warmDates();
  await loading;
  return (element, shadow, fallback, onFetch) => new Card(element, shadow, fallback, onFetch);
}

/** The cards on the page. */
const mounted = new Set();

/** Cards that wait for a fresh instance of the WebAssembly. */
const waiting = new Set();

let isRemounting = false;

crashListeners.add(async (message, culprit) => {
  const isCard = mounted.has(culprit) || waiting.has(culprit);
  for (const card of mounted) waiting.add(card);
  waiting.delete(culprit);
  for (const card of [...mounted]) card.clear();
  stopWorkers();
  discardMounts();
  if (isCard) culprit.stop(message);
  if (isRemounting) return;
  isRemounting = true;
  // One after the other, so that the last caller is the culprit of the next crash.
  for (const card of waiting) await card.remount();
  isRemounting = false;
});

class Card {
  #element;
  #shadow;
  #fallback;
  #source;
  #mount;
  /** The value of the element's `text` property. */
  #ownText;
  /** The input of the last parse. */
  #text;
  #points;
  #corrections;
  /** Whether a worker is parsing the text. */
  #isParsing = false;
  #article;
  /** Called when the worker is done. */
  #onParsed;
  #onRemounted;
  /** The text and the language of the labels whose files were looked for last. */
  #spoken;
  /** The request for the files, while the card waits for them. */
  #languages;

  constructor(element, shadow, fallback, onFetch) {
    this.#element = element;
    this.#shadow = shadow;
    this.#fallback = fallback;
    this.#source = new Source(element, onFetch);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  }

  /** The text at `src`. */
  get fetched() {
    return this.#source.text;
  }

  /** The parsed article. That of a long text is made when it is read. */
  get article() {
    return this.#isParsing ? undefined : (this.#article ??= this.#mount?.view.article());
  }

  /** Applies the element's state. `ownText` is the value of its `text` property. */
  update(ownText) {
    this.#ownText = ownText;
    this.#source.follow(ownText === undefined ? this.#element.src : '');
    const { isSet } = this.#source;
    const text = ownText ?? this.fetched ?? (isSet ? '' : lightDomText(this.#element));
    if (ownText === undefined && !isSet) review(this.#element, text);
    if (!text.trim()) return this.clear();
    const { points } = this.#element;
    // The attribute, since two equal objects are not identical.
    const corrections = this.#element.getAttribute('corrections');
    setCaller(this);
    try {
      if (!this.#mount) this.#acquire();
      if (this.#awaitsLanguages(text)) return;
      if (text !== this.#text || points !== this.#points || corrections !== this.#corrections) {
        const isOther = text !== this.#text;
        [this.#text, this.#points, this.#corrections] = [text, points, corrections];
        this.#applyCorrections(text, corrections);
        this.#isParsing = !this.#mount.view.setText(text, points, () => this.#finishParsing());
        if (!this.#isParsing) this.#article = this.#mount.view.takeArticle();
        // The old card does not stay while another text is parsed.
        else if (isOther) this.#showFallback();
      }
      if (!this.#isParsing) this.#show();
    } catch (error) {
      this.#handleCrash(error);
    }
  }

  /** Waits for a fresh instance of the WebAssembly, if there can be one. */
  #handleCrash(error) {
    if (reportCrash(error.message)) waiting.add(this);
    else this.stop(error.message);
  }

  /** Shows a long text that the worker has parsed. */
  #finishParsing() {
    setCaller(this);
    try {
      this.#isParsing = false;
      this.#article = this.#mount.view.takeArticle();
      this.#show();
      this.#onParsed?.();
      this.#onParsed = undefined;
    } catch (error) {
      this.#handleCrash(error);
    }
  }

  #show() {
    const { open, headingLevel, compact, tools, noStorage } = this.#element;
    this.#mount.view.show(open, this.#lang, headingLevel, compact, tools !== 'none', !noStorage);
  }

  /** The language wanted for the labels, `undefined` for the article's. */
  get #lang() {
    const { lang } = this.#element;
    return lang && lang !== 'auto' ? lang : undefined;
  }

  /** Returns whether the card of a text has to wait for the files of its languages. */
  #awaitsLanguages(text) {
    const lang = this.#lang;
    if (text !== this.#spoken?.text || lang !== this.#spoken.lang) {
      this.#spoken = { text, lang };
      const missing = wasm().missingLanguages(text, lang);
      this.#languages = missing ? this.#loadLanguages(missing.split(' ')) : undefined;
    }
    // The old card does not stay while the words for another text are fetched.
    if (this.#languages && text !== this.#text) this.#showFallback();
    return Boolean(this.#languages);
  }

  /** Fetches files and updates the card, also if they cannot be had. */
  #loadLanguages(tags) {
    const isCurrent = () => this.#languages === loading;
    const loading = loadLanguages(tags)
      .catch((error) => isCurrent() && fail(this.#element, 'language', `${error.message}; English words are used`))
      .then(() => {
        if (!isCurrent()) return;
        this.#languages = undefined;
        this.update(this.#ownText);
      });
    return loading;
  }

  /** Sets the corrections of the next parse. Unusable ones are reported and ignored. */
  #applyCorrections(text, corrections) {
    try {
      if (!this.#mount.view.setCorrections(corrections === null ? undefined : JSON.parse(corrections), text)) {
        fail(this.#element, 'corrections', 'the corrections were made for another text and are not used');
      }
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) throw error;
      fail(this.#element, 'corrections', `the corrections cannot be read and are not used: ${error.message}`);
    }
  }

  /** Releases everything but the text, for an element that left the document. */
  unmount() {
    this.#source.stop();
    this.clear();
  }

  /** Makes the next update fetch a failed source again. */
  retry() {
    this.#source.retry();
  }

  /** Shows the text instead of a crashed card, and reports the crash. */
  stop(message) {
    this.clear();
    setFailed(this.#element, new Error(message));
    fail(this.#element, 'panic', message);
  }

  /** Shows the card on a fresh instance. Resolves when it is shown or has crashed again. */
  remount() {
    waiting.delete(this);
    if (!this.#element.isConnected) return;
    return new Promise((done) => {
      this.#onRemounted = done;
      this.update(this.#ownText);
      if (!this.#mount) done();
    });
  }

  #acquire() {
    forgetFailure(this.#element);
    this.#mount = acquireMount({
      onInput: () => setCaller(this),
      onRender: () => this.#handleRender(),
      onToggle: (open) => {
        this.#element.open = open;
        emit(this.#element, 'toggle', { open });
      },
      onCorrect: (corrections) => {
        this.#element.corrections = corrections;
        this.update(this.#ownText);
        const report = () => emit(this.#element, 'correct', { corrections, article: this.article });
        if (this.#isParsing) this.#onParsed = report;
        else report();
      },
    });
    this.#shadow.append(this.#mount.root);
    mounted.add(this);
  }

  #handleRender() {
    if (!this.#mount.root.hidden) this.#reportParsed();
    else revealSoon(this);
  }

  /** The element's box. */
  get box() {
    return this.#element.getBoundingClientRect();
  }

  /** Shows the card in place of the text, which had this box. */
  reveal(box) {
    const { root } = this.#mount;
    keepHeight(box, root);
    root.hidden = false;
    this.#fallback.remove();
    setShown(this.#element, true);
    this.#reportParsed();
  }

  #reportParsed() {
    this.#onRemounted?.();
    const makeOnRead = (event) => Object.defineProperty(event, 'detail', { get: () => this.article });
    emit(this.#element, 'parsed', this.#article, this.#article ? undefined : makeOnRead);
  }

  /** Returns to the text. */
  clear() {
    this.#onRemounted?.();
    if (!this.#mount) return;
    mounted.delete(this);
    forget(this);
    this.#showFallback();
    releaseMount(this.#mount);
    this.#isParsing = false;
    this.#mount = this.#text = this.#corrections = this.#article = this.#onParsed = this.#spoken = this.#languages = undefined;
  }

  /** Shows the text in place of the card. */
  #showFallback() {
    this.#mount.root.hidden = true;
    this.#shadow.append(this.#fallback);
    setShown(this.#element, false);
  }
}
