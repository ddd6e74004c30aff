// The card of an <article-card>, once the WebAssembly is loaded.

import { setWorkerFolder } from '../../card/parsing/start-worker.js';
import { emit, fail } from '../element/events.js';
import { lightDomText } from '../element/light-dom-text.js';
import { follow, mounted, waiting } from './crashes.js';
import { warmDates } from './dates.js';
import { acquireMount, releaseMount } from './mount-pool.js';
import { loadReader, markupIn, readerOf } from './readers.js';
import { forgetFailure, setFailed, setShown } from './ready.js';
import { forget, keepHeight, revealSoon } from './reveal.js';
import { review } from './review.js';
import { Source } from './source.js';
import { css } from './styles.js';
import { inBase, prefetchLanguage } from './wasm.js';

/** The words of `tools`, in the order of their bits in `tools.rs`. */
const TOOLS = ['listen', 'settings', 'share', 'lines', 'auto'];

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/**
 * Returns the function that creates the card of an element, once the WebAssembly is loaded. Cards
 * call `onFetch` when `src` has arrived. The files of the languages that `first` and the page name
 * are asked for at once.
 */
export async function loadCard(first) {
  const around = first.parentElement?.closest('[lang]') ?? document.documentElement;
  [first.lang, first.uiLang, around.lang].forEach(prefetchLanguage);
  setWorkerFolder(inBase(''));
  forgetFailure(first);
  const loading = loadReader(!first.src && Boolean(markupIn(first))).catch((error) => {
    setFailed(first, error);
    throw error;
  });
  warmDates();
  await loading;
  return (element, shadow, fallback, onFetch) => new Card(element, shadow, fallback, onFetch);
}

class Card {
  /** The WebAssembly of the mount. */
  runtime;
  #element;
  #shadow;
  #fallback;
  #source;
  #mount;
  /** The value of the element's `text` property. */
  #ownText;
  /** The input of the last parse. */
  #content;
  #lang;
  #points;
  #corrections;
  /** Whether a worker is parsing the text. */
  #isParsing = false;
  #article;
  /** Called when the worker is done. */
  #onParsed;
  #onRemounted;
  /** The text, its named language and that of the labels whose files were looked for last. */
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

  /** The text that is read, if it is not the element's own. */
  get text() {
    return this.fetched ?? (this.#content?.isMarkup ? this.#content.text : undefined);
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
    const markup = ownText === undefined ? (isSet ? this.#source.markup : markupIn(this.#element)) : undefined;
    const reader = readerOf(Boolean(markup));
    if (!reader) return this.#awaitReader(Boolean(markup));
    // A mount is of one WebAssembly.
    if (this.runtime !== reader.runtime) this.clear();
    this.runtime = reader.runtime;
    this.runtime.setCaller(this);
    try {
      const content = reader.read(markup ?? ownText ?? this.fetched ?? (isSet ? '' : lightDomText(this.#element)));
      const { text } = content;
      if (ownText === undefined && !isSet) review(this.#element, text, content.isMarkup);
      if (markup && isSet) this.#source.text = text;
      if (!text.trim()) return this.clear();
      const { lang, points } = this.#element;
      // The attribute, since two equal objects are not identical.
      const corrections = this.#element.getAttribute('corrections');
      if (!this.#mount) this.#acquire();
      if (this.#awaitsLanguages(text, lang)) return;
      const isOther = text !== this.#content?.text || content.isOther?.(this.#content);
      if (isOther || lang !== this.#lang || points !== this.#points || corrections !== this.#corrections) {
        [this.#content, this.#lang, this.#points, this.#corrections] = [content, lang, points, corrections];
        this.#applyCorrections(text, corrections);
        this.#isParsing = !content.setOn(this.#mount.view, points, () => this.#finishParsing());
        if (!this.#isParsing) this.#article = this.#mount.view.takeArticle();
        // The old card does not stay while another text is parsed.
        else if (isOther) this.#showFallback();
      }
      if (!this.#isParsing) this.#show();
    } catch (error) {
      this.#handleCrash(error);
    }
  }

  /**
   * Updates the card when what reads its content is loaded. Without it the text stays, and that of a
   * file is plain.
   */
  async #awaitReader(isMarkup) {
    if (this.#mount) this.#showFallback();
    try {
      await loadReader(isMarkup);
      if (this.#element.isConnected) this.update(this.#ownText);
    } catch (error) {
      setFailed(this.#element, error);
      fail(this.#element, 'load', `the card's code could not be loaded: ${error.message}`);
      if (this.#source.markup) this.#source.readAsText();
    }
  }

  /** Waits for a fresh instance of the WebAssembly, if there can be one. */
  #handleCrash(error) {
    if (this.runtime.reportCrash(error.message)) waiting.add(this);
    else this.stop(error.message);
  }

  /** Shows a long text that the worker has parsed. */
  #finishParsing() {
    this.runtime.setCaller(this);
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
    const { open, headingLevel, compact, tools, noStorage, cite } = this.#element;
    const bits = TOOLS.reduce((bits, tool, at) => bits | (tools.includes(tool) << at), 0);
    this.#mount.view.show(open, this.#uiLang, headingLevel, compact, bits, !noStorage, cite);
  }

  /** The language wanted for the labels, `undefined` for the article's. */
  get #uiLang() {
    const { uiLang } = this.#element;
    return uiLang === 'auto' ? undefined : uiLang;
  }

  /** Returns whether the card of a text has to wait for the files of its languages. */
  #awaitsLanguages(text, lang) {
    const spoken = [text, lang, this.#uiLang];
    if (spoken.some((value, at) => value !== this.#spoken?.[at])) {
      this.#spoken = spoken;
      const missing = this.runtime.wasm().missingLanguages(...spoken);
      this.#languages = missing ? this.#loadLanguages(missing.split(' ')) : undefined;
    }
    // The old card does not stay while the words for another text are fetched.
    if (this.#languages && text !== this.#content?.text) this.#showFallback();
    return Boolean(this.#languages);
  }

  /** Fetches files and updates the card, also if they cannot be had. */
  #loadLanguages(tags) {
    const isCurrent = () => this.#languages === loading;
    const loading = this.runtime
      .loadLanguages(tags)
      .catch((error) => isCurrent() && fail(this.#element, 'language', `${error.message}; English words are used`))
      .then(() => {
        if (!isCurrent()) return;
        this.#languages = undefined;
        this.update(this.#ownText);
      });
    return loading;
  }

  /** Sets the language and the corrections of the next parse. Unusable ones are reported and ignored. */
  #applyCorrections(text, corrections) {
    try {
      if (!this.#mount.view.setCorrections(corrections === null ? undefined : JSON.parse(corrections), text, this.#lang || undefined)) {
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
    follow(this.runtime);
    this.#mount = acquireMount(this.runtime, {
      onInput: () => this.runtime.setCaller(this),
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
    this.#mount = this.#content = this.#corrections = this.#article = this.#onParsed = this.#spoken = this.#languages = undefined;
  }

  /** Shows the text in place of the card. */
  #showFallback() {
    this.#mount.root.hidden = true;
    this.#shadow.append(this.#fallback);
    setShown(this.#element, false);
  }
}
