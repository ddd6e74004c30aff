// The elements that hold the lines of a page.

import { attribute, hiddenFrom } from './elements.js';

const MAX_NAMES = 200;

/** Elements deeper than that belong to the one around them, so that a line has few of them. */
const MAX_DEPTH = 100;

const NAMES = ['class', 'id', 'role', 'rel', 'itemprop', 'aria-label'];

/** An element that may hold a line. It gets a number when it does. */
class Holder {
  number = -1;

  constructor(node, tag, parent, isBlock, hasMeaning) {
    this.node = node;
    this.tag = tag;
    this.parent = parent;
    this.depth = parent ? parent.depth + 1 : 0;
    /** The innermost element in this line that says something of its text. */
    this.meaning = hasMeaning ? this : isBlock ? undefined : parent.meaning;
  }
}

export class Outline {
  /** The numbers of the elements. */
  elements = [];
  /** The element of each line. */
  lines = [];
  #strings;
  #count = 0;
  #current;
  /** The innermost element around all text since the line was started. */
  #around;
  /** The innermost element around the text of the line. */
  #holder;
  #meanings = [];

  constructor(root, tag, strings) {
    this.#strings = strings;
    this.#current = this.#around = new Holder(root, tag, undefined, true, false);
    this.numberOf(this.#current);
  }

  get current() {
    return this.#current;
  }

  /** Enters an element. Returns false if there are too many around it. */
  enter(node, tag, isBlock, hasMeaning) {
    if (this.#current.depth >= MAX_DEPTH) return false;
    this.#current = new Holder(node, tag, this.#current, isBlock, hasMeaning);
    return true;
  }

  leave() {
    if (this.#around === this.#current) this.#around = this.#current.parent;
    this.#current = this.#current.parent;
  }

  startLine(blank) {
    const between = this.numberOf(this.#around);
    for (let i = 0; i < blank; i++) this.lines.push(between);
    this.#around = this.#current;
  }

  addText() {
    this.#holder = this.#around;
    const { meaning } = this.#current;
    if (meaning && meaning !== this.#meanings.at(-1)) this.#meanings.push(meaning);
  }

  finishLine() {
    this.lines.push(this.numberOf(this.#holder));
    for (const meaning of this.#meanings.splice(0)) this.numberOf(meaning);
  }

  /** Returns the number of an element. Those around it have lower ones. */
  numberOf(holder) {
    const chain = [];
    for (let at = holder; at && at.number < 0; at = at.parent) chain.push(at);
    for (const at of chain.reverse()) {
      at.number = this.#count++;
      this.#record(at);
    }
    return holder.number;
  }

  #record({ node, tag, parent }) {
    const isElement = node.nodeType === 1;
    const names = isElement ? NAMES.map((name) => attribute(node, name).slice(0, MAX_NAMES)).filter(Boolean).join(' ') : '';
    const datetime = tag === 'time' ? attribute(node, 'datetime').slice(0, MAX_NAMES) : '';
    this.elements.push(
      parent ? parent.number + 1 : 0,
      this.#strings.add(tag),
      this.#strings.add(names.slice(0, MAX_NAMES)),
      this.#strings.addOptional(datetime),
      isElement ? hiddenFrom(node, tag) : 0,
    );
  }
}
