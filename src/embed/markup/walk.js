// A tree of the DOM as a marked text: its lines as a browser would show them without style, and what
// its markup says of them.

import { Addresses } from './addresses.js';
import { BLOCKS, CONTROLS, HEADER_CELL, LINK, PREFORMATTED, SPANS, WITHOUT_TEXT, attribute, isRemoved, nameOf } from './elements.js';
import { Lines } from './lines.js';
import { Numbers } from './lists.js';
import { Metadata } from './metadata.js';
import { Outline } from './outline.js';
import { Strings, join } from './parts.js';
import { isLayout } from './tables.js';

/** The types of nodes that are read. */
const [ELEMENT, TEXT, CDATA, DOCUMENT] = [1, 3, 4, 9];

const MAX_ALT = 1000;

const NO_TABLE = { isData: false };

/**
 * Returns the parts of `MarkedText::from_parts` of a document, an element or a fragment. Addresses are
 * resolved against `baseUrl`, and in a document against its `<base>`. With `keepsLines`, line breaks in
 * the root's own text part its lines.
 */
export function walk(root, { baseUrl, keepsLines = false } = {}) {
  return new Walk(root, baseUrl).run(keepsLines);
}

class Walk {
  #root;
  #strings = new Strings();
  #addresses;
  #metadata = new Metadata();
  #outline;
  #lines;
  #images = [];
  /** Images whose line has not begun. */
  #waiting = [];
  /** The visits of the elements around, innermost last. */
  #visits = [];
  /** Preformatted elements around, and cells of tables of data. */
  #preformatted = 0;
  #cells = 0;
  /** The address of the first `<source>` of the picture. */
  #source;

  constructor(root, baseUrl) {
    this.#root = root;
    this.#addresses = new Addresses(baseUrl);
    this.#outline = new Outline(root, nameOf(root), this.#strings);
    this.#lines = new Lines({
      onStart: (line, blank) => {
        this.#placeImages(line);
        this.#outline.startLine(blank);
      },
      onText: () => this.#outline.addText(),
      onFinish: () => this.#outline.finishLine(),
    });
  }

  run(keepsLines) {
    const visit = new Visit(this.#root, nameOf(this.#root), NO_TABLE);
    visit.keepsLines = keepsLines;
    this.#visits.push(visit);
    for (let visit; (visit = this.#visits.at(-1)); ) {
      const node = visit.nextNode();
      if (node) this.#read(node, visit);
      else this.#leave(this.#visits.pop());
    }
    const text = this.#lines.end();
    const { elements, lines } = this.#outline;
    // A page without text has one line.
    if (!lines.length) lines.push(0);
    this.#placeImages(lines.length);
    const metadata = this.#metadata.entries().flat().map((string) => this.#strings.add(string));
    const numbers = join([elements, 5], [lines, 1], [this.#lines.spans, 5], [this.#images, 4], [metadata, 2]);
    return { text, strings: this.#strings.list, numbers };
  }

  #read(node, around) {
    const { nodeType } = node;
    if (nodeType === TEXT || nodeType === CDATA) this.#readText(node.data ?? node.nodeValue ?? '', around);
    else if (nodeType === ELEMENT) this.#readElement(node, nameOf(node), around);
  }

  #readText(text, around) {
    if (around.keepsLines) this.#lines.addLines(text);
    else if (this.#preformatted && !this.#cells) this.#lines.addPreformatted(text);
    else this.#lines.add(text);
  }

  #readElement(node, name, around) {
    if (name === 'br') this.#breakLine();
    else if (name === 'img') this.#readImage(node);
    else if (name === 'source') this.#source ??= this.#addresses.image(node);
    else if (WITHOUT_TEXT.has(name) && !isUnclosed(node, name)) this.#readHead(node, name);
    else this.#enter(node, name, around);
  }

  #breakLine() {
    if (this.#cells) this.#lines.space();
    else this.#lines.breakLine();
  }

  /** Asks for line breaks. A row of data stays one line. */
  #separate(breaks) {
    if (this.#cells) this.#lines.space();
    else this.#lines.separate(breaks);
  }

  /** Reads what an element without text says of the page. */
  #readHead(node, name) {
    if (name === 'meta') this.#metadata.readMeta(node);
    else if (name === 'title') this.#metadata.readTitle(textOf(node));
    else if (name === 'script' && attribute(node, 'type').trim().toLowerCase() === 'application/ld+json') this.#metadata.readScript(textOf(node));
    else if (name === 'base' && this.#root.nodeType === DOCUMENT) this.#addresses.setBase(attribute(node, 'href'));
    else if (name === 'head') for (const child of node.childNodes) if (WITHOUT_TEXT.has(nameOf(child))) this.#readHead(child, nameOf(child));
  }

  #readImage(node) {
    const address = this.#addresses.image(node) ?? this.#source;
    this.#source = undefined;
    // Counters of readers are no pictures.
    if (!address || ['width', 'height'].some((name) => /^[01](?:px)?$/.test(attribute(node, name)))) return;
    const alt = attribute(node, 'alt').slice(0, MAX_ALT).replace(/\s+/g, ' ').trim();
    const element = this.#outline.numberOf(this.#outline.current);
    this.#waiting.push(element, this.#strings.add(address), this.#strings.add(alt));
  }

  /** Places the images that wait before a line. */
  #placeImages(line) {
    for (let at = 0; at < this.#waiting.length; at += 3) this.#images.push(line, ...this.#waiting.slice(at, at + 3));
    this.#waiting.length = 0;
  }

  /** Enters an element that has text. */
  #enter(node, name, around) {
    const isBlock = BLOCKS.has(name);
    if (!isBlock && isRemoved(node, name) && !blocksOf(node).length) return;
    const table = name === 'table' ? { isData: !isLayout(node) } : around.table;
    const visit = new Visit(node, name, table);
    visit.isCell = table.isData && (name === 'td' || name === 'th');
    if (isBlock && !visit.isCell) visit.breaks = name === 'p' ? 2 : 1;
    if (visit.breaks) this.#separate(visit.breaks);
    if (visit.isCell) {
      if (around.cells++) this.#lines.nextCell();
      this.#cells++;
    }
    if (isBlock || isNamed(node, name)) {
      visit.isHolder = this.#outline.enter(node, visit.tag, isBlock, !isBlock && hasMeaning(node, name));
    }
    visit.isPreformatted = PREFORMATTED.has(name);
    visit.keepsLines = around.keepsLines && !isBlock && !visit.isPreformatted;
    if (visit.isPreformatted) this.#preformatted++;
    this.#openSpan(visit, node);
    if (name === 'picture') this.#source = undefined;
    if (name === 'li' && around.numbers) this.#lines.mark(around.numbers.next(node));
    if (name === 'ol') visit.numbers = new Numbers(node);
    this.#visits.push(visit);
  }

  #openSpan(visit, node) {
    let kind = visit.isCell && visit.name === 'th' ? HEADER_CELL : SPANS[visit.name];
    let href;
    if (visit.name === 'a') {
      href = this.#addresses.link(node.getAttribute('href'));
      if (href) kind = LINK;
    }
    if (kind !== undefined && this.#lines.open(kind, this.#strings.addOptional(href))) visit.kind = kind;
  }

  #leave(visit) {
    if (visit.kind !== undefined) this.#lines.close(visit.kind);
    if (visit.name === 'li') this.#lines.mark('');
    if (visit.breaks) this.#separate(visit.breaks);
    if (visit.isCell) this.#cells--;
    if (visit.isPreformatted) this.#preformatted--;
    if (visit.isHolder) this.#outline.leave();
  }
}

/** An element whose children are being read, and what is undone after them. */
class Visit {
  breaks = 0;
  isCell = false;
  isHolder = false;
  isPreformatted = false;
  keepsLines = false;
  /** The kind of the span that it opened. */
  kind;
  /** The numbers of its items. */
  numbers;
  /** Cells that it has had. */
  cells = 0;
  #nodes;
  #at = 0;
  #length;

  constructor(node, name, table) {
    this.name = name;
    this.table = table;
    this.#nodes = node.childNodes;
    this.#length = this.#nodes.length;
  }

  /** Returns the next child, `undefined` after the last. */
  nextNode() {
    return this.#at < this.#length ? this.#nodes[this.#at++] : undefined;
  }

  /** The name as the outline has it. The parts of a table that holds no data are boxes. */
  get tag() {
    return !this.table.isData && /^t(?:able|r|d|h)$/.test(this.name) ? 'div' : this.name;
  }
}

const textOf = (node) => Array.from(node.childNodes, (child) => child.data ?? child.nodeValue ?? '').join('');

const blocksOf = (node) => Array.from(node.childNodes).filter((child) => BLOCKS.has(nameOf(child)));

/**
 * Returns whether the rest of the page may stand in an element. Where no script runs, a paragraph that
 * is open in a `noscript` keeps it open.
 */
const isUnclosed = (node, name) => name === 'noscript' && blocksOf(node).length > 1;

/** Returns whether an inline element says something of its text, however short it is. */
const hasMeaning = (node, name) =>
  name === 'time' || node.getAttribute('itemprop') != null || (name === 'a' && /(?:^|\s)author(?:\s|$)/i.test(attribute(node, 'rel').slice(0, 200)));

/** Returns whether an inline element is kept if it holds a whole line. */
const isNamed = (node, name) => CONTROLS.has(name) || attribute(node, 'class') !== '' || attribute(node, 'id') !== '' || hasMeaning(node, name);
