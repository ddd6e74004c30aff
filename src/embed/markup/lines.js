// The lines of a page's text, with white space as a browser shows it, and the pieces set apart in them.

/** White space that a browser shows as one space, and all that ends a line. */
const SPACE = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

/** What ends a line but is no line break of preformatted text. */
const TERMINATOR = /[\v\f\r\u0085\u2028\u2029]/g;

const HAS_TEXT = /[^ ]/;

export class Lines {
  /** The finished lines. */
  list = [];
  /** The numbers of the spans. */
  spans = [];
  /** Called before a line is started with its number, and the number of blank lines above it. */
  #onStart;
  /** Called when text is added to a line. */
  #onText;
  /** Called when a line is finished. */
  #onFinish;
  #line = '';
  /** Line breaks before the next text. */
  #breaks = 0;
  /** Cells that ended before the next text. */
  #tabs = 0;
  #hasSpace = false;
  /** The number of the item whose text comes next. */
  #marker = '';
  /** The spans that are open, one of each kind at most. */
  #open = new Map();

  constructor({ onStart, onText, onFinish }) {
    this.#onStart = onStart;
    this.#onText = onText;
    this.#onFinish = onFinish;
  }

  /** Adds text whose white space is collapsed. */
  add(text) {
    const collapsed = text.replace(SPACE, ' ');
    if (collapsed.startsWith(' ')) this.#hasSpace = true;
    if (!HAS_TEXT.test(collapsed)) return;
    const isEnd = collapsed.endsWith(' ');
    this.#append(collapsed.slice(collapsed.startsWith(' ') ? 1 : 0, isEnd ? -1 : undefined));
    this.#hasSpace = isEnd;
  }

  /** Adds text whose line breaks are kept, as those of paragraphs. */
  addLines(text) {
    let breaks = 0;
    text.replace(/\r\n?/g, '\n').split('\n').forEach((line, at) => {
      if (at) this.separate(Math.min(++breaks, 2));
      if (line.trim()) breaks = 0;
      this.add(line);
    });
  }

  /** Adds preformatted text. */
  addPreformatted(text) {
    text.replace(/\r\n?/g, '\n').split('\n').forEach((line, at) => {
      if (at) this.breakLine();
      if (line) this.#append(line.replace(TERMINATOR, ' '));
    });
  }

  #append(text) {
    if (!this.#line) this.#start();
    else if (this.#hasSpace && !this.#tabs) this.#line += ' ';
    this.#hasSpace = false;
    this.#line += '\t'.repeat(this.#tabs) + this.#marker;
    this.#tabs = 0;
    this.#marker = '';
    for (const span of this.#open.values()) if (span.start < 0) span.start = this.#line.length;
    this.#line += text;
    this.#onText();
  }

  #start() {
    const blank = Math.max(this.#breaks - 1, 0);
    this.#onStart(this.list.length + blank, blank);
    for (let i = 0; i < blank; i++) this.list.push('');
    this.#breaks = 0;
  }

  #finish() {
    this.#hasSpace = false;
    if (!this.#line) return;
    for (const span of this.#open.values()) this.#closeSpan(span);
    this.list.push(this.#line);
    this.#line = '';
    this.#onFinish();
  }

  /** Ends the line, as `<br>` does. */
  breakLine() {
    this.#finish();
    if (this.list.length) this.#breaks++;
  }

  /** Asks for a number of line breaks before the next text. */
  separate(breaks) {
    this.#finish();
    this.#tabs = 0;
    if (this.list.length) this.#breaks = Math.max(this.#breaks, breaks);
  }

  /** Begins the next cell of a row. */
  nextCell() {
    this.#tabs++;
    this.#hasSpace = false;
  }

  /** Adds a space unless there is one. */
  space() {
    this.#hasSpace = true;
  }

  /** Sets the words before the next text. */
  mark(marker) {
    this.#marker = marker;
  }

  /** Opens a span, and returns whether there was none of its kind. */
  open(kind, href) {
    if (this.#open.has(kind)) return false;
    this.#open.set(kind, { kind, href, start: -1 });
    return true;
  }

  close(kind) {
    this.#closeSpan(this.#open.get(kind));
    this.#open.delete(kind);
  }

  /** Records the part of a span that lies in the line. */
  #closeSpan(span) {
    if (span.start >= 0) this.spans.push(this.list.length, span.start, this.#line.length, span.kind, span.href);
    span.start = -1;
  }

  /** Returns the text. */
  end() {
    this.#finish();
    if (!this.list.length) this.#start();
    return this.list.join('\n');
  }
}
