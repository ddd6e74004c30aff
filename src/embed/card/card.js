// What an <article-card> is once the WebAssembly is there.

import { stopWorkers } from '../../card/parsing/start-worker.js';
import { emit, fail } from '../element/events.js';
import { read } from './fetch-text.js';
import { css } from './styles.js';
import { textOf } from '../element/light-dom-text.js';
import { dropPlaces, leasePlace, returnPlace } from './mount-pool.js';
import { init, onBroken, stopped, usedBy } from './wasm.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** Makes the card of an element, once the WebAssembly is there; `changed` is called when its source has arrived. */
export async function cardMaker() {
  await init();
  return (element, shadow, fallback, changed) => new Card(element, shadow, fallback, changed);
}

/** The cards that are on the page. */
const mounted = new Set();

/** Those that wait for a fresh instance of the WebAssembly. */
const waiting = new Set();

/** Those that are rendered and not seen yet. */
const arriving = new Set();

let restsUntil = 0;

/** Shows them: all are measured before the first one changes anything, since the page is laid out for each measure after a change. */
function arrive() {
  const start = performance.now();
  const boxes = [...arriving].map((card) => [card, card.box]);
  const end = performance.now();
  // Where many come one after the other, laying out the page for them takes a fifth of the time.
  restsUntil = end + 4 * (end - start);
  for (const [card, box] of boxes) {
    // A listener of the last one may have taken it out.
    if (arriving.delete(card)) card.arrive(box);
  }
}

function show() {
  const rest = restsUntil - performance.now();
  if (rest > 0) setTimeout(arrive, rest);
  else queueMicrotask(arrive);
}

let isBringing = false;

onBroken.add(async (message, culprit) => {
  const isTold = mounted.has(culprit) || waiting.has(culprit);
  for (const card of mounted) waiting.add(card);
  waiting.delete(culprit);
  for (const card of [...mounted]) card.clear();
  stopWorkers();
  dropPlaces();
  if (isTold) culprit.stop(message);
  if (isBringing) return;
  isBringing = true;
  // One after the other: the next to stop it is the one that was called last.
  for (const card of waiting) await card.comeBack();
  isBringing = false;
});

class Card {
  /** The text at `src`. */
  fetched;
  #element;
  #shadow;
  #fallback;
  #changed;
  #place;
  #own;
  /** What was last taken apart. */
  #text;
  #points;
  #corrections;
  /** Whether that goes on in the background. */
  #busy = false;
  #article;
  /** Called when it is done. */
  #then;
  #src = '';
  #fetching;
  #cameBack;

  constructor(element, shadow, fallback, changed) {
    this.#element = element;
    this.#shadow = shadow;
    this.#fallback = fallback;
    this.#changed = changed;
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  }

  /** What the text was taken apart into: of a long one made when it is asked for. */
  get article() {
    return this.#busy ? undefined : (this.#article ??= this.#place?.card.article());
  }

  /** Shows what the element says now; `own` is the text of its `text` property. */
  update(own) {
    this.#own = own;
    this.#follow(own === undefined ? this.#element.src : '');
    const text = own ?? this.fetched ?? (this.#src ? '' : textOf(this.#element));
    if (!text.trim()) return this.clear();
    const { points } = this.#element;
    // As it is written: objects that say the same are not the same.
    const corrections = this.#element.getAttribute('corrections');
    usedBy(this);
    try {
      if (!this.#place) this.#mount();
      if (text !== this.#text || points !== this.#points || corrections !== this.#corrections) {
        const another = text !== this.#text;
        [this.#text, this.#points, this.#corrections] = [text, points, corrections];
        this.#correct(text, corrections);
        this.#busy = !this.#place.card.setText(text, points, () => this.#read());
        if (!this.#busy) this.#article = this.#place.card.takeText();
        // The card of the last text says nothing of this one.
        else if (another) this.#uncover();
      }
      if (!this.#busy) this.#show();
    } catch (error) {
      this.#trapped(error);
    }
  }

  /** Waits for a fresh instance of the WebAssembly, if there can be one. */
  #trapped(error) {
    if (stopped(error.message)) waiting.add(this);
    else this.stop(error.message);
  }

  /** Goes on when a long text has been read. */
  #read() {
    usedBy(this);
    try {
      this.#busy = false;
      this.#article = this.#place.card.takeText();
      this.#show();
      this.#then?.();
      this.#then = undefined;
    } catch (error) {
      this.#trapped(error);
    }
  }

  #show() {
    const { open, lang, headingLevel, compact, tools } = this.#element;
    this.#place.card.show(open, lang && lang !== 'auto' ? lang : undefined, headingLevel, compact, tools !== 'none');
  }

  /** Puts lines of the text right; what cannot be used is told and left out. */
  #correct(text, corrections) {
    try {
      if (!this.#place.card.setCorrections(corrections === null ? undefined : JSON.parse(corrections), text)) {
        fail(this.#element, 'corrections', 'the corrections were made for another text and are not used');
      }
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) throw error;
      fail(this.#element, 'corrections', `the corrections cannot be read and are not used: ${error.message}`);
    }
  }

  /** Lets go of everything but the text. */
  leave() {
    this.#fetching?.abort();
    this.#src = '';
    this.clear();
  }

  /** Has a source that failed read again by the next update. */
  retry() {
    if (!this.#fetching) this.#src = '';
  }

  /** Shows the text instead of a card that has stopped working, and says so. */
  stop(message) {
    this.clear();
    fail(this.#element, 'panic', message);
  }

  /** Shows the card again, on a fresh instance; resolves when it is there or has stopped once more. */
  comeBack() {
    waiting.delete(this);
    if (!this.#element.isConnected) return;
    return new Promise((done) => {
      this.#cameBack = done;
      this.update(this.#own);
      if (!this.#place) done();
    });
  }

  /** Reads the source when it is another than before. */
  async #follow(src) {
    if (src === this.#src) return;
    this.#src = src;
    this.#fetching?.abort();
    this.#fetching = undefined;
    if (!src) {
      this.fetched = undefined;
      return;
    }
    const fetching = (this.#fetching = new AbortController());
    try {
      this.fetched = await read(src, fetching.signal);
      this.#changed();
    } catch (error) {
      if (fetching.signal.aborted) return;
      this.#fetching = undefined;
      fail(this.#element, error.reason, error.message);
    }
  }

  #mount() {
    this.#place = leasePlace({
      touched: () => usedBy(this),
      rendered: () => this.#rendered(),
      toggled: (open) => {
        this.#element.open = open;
        emit(this.#element, 'toggle', { open });
      },
      corrected: (corrections) => {
        this.#element.corrections = corrections;
        this.update(this.#own);
        const tell = () => emit(this.#element, 'correct', { corrections, article: this.article });
        if (this.#busy) this.#then = tell;
        else tell();
      },
    });
    this.#shadow.append(this.#place.root);
    mounted.add(this);
  }

  #rendered() {
    if (!this.#place.root.hidden) this.#arrived();
    else if (arriving.add(this).size === 1) show();
  }

  /** Where the card will be. */
  get box() {
    return this.#element.getBoundingClientRect();
  }

  /** Comes in place of the text, that had this box. */
  arrive(box) {
    const { root } = this.#place;
    holdPlace(box, root);
    root.hidden = false;
    this.#fallback.remove();
    this.#arrived();
  }

  #arrived() {
    this.#cameBack?.();
    emit(this.#element, 'parsed', this.#article, () => this.article);
  }

  /** Back to the text. */
  clear() {
    this.#cameBack?.();
    if (!this.#place) return;
    mounted.delete(this);
    arriving.delete(this);
    this.#uncover();
    returnPlace(this.#place);
    this.#busy = false;
    this.#place = this.#text = this.#corrections = this.#article = this.#then = undefined;
  }

  /** Shows the text in place of the card. */
  #uncover() {
    this.#place.root.hidden = true;
    this.#shadow.append(this.#fallback);
  }
}

/** Keeps what the reader sees below the text where it is, until the reader does something with the card. */
function holdPlace({ top, bottom }, root) {
  const height = Math.min(bottom, innerHeight) - top;
  if (height > 0) root.style.minBlockSize = `${height}px`;
}
