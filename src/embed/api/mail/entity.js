// A mail or a part of one: headers and a body (RFC 5322 and 2045). Files are held as strings of bytes, a
// character a byte.

import { bytesOf, decoded, encodedWords, fromBase64, fromQuotedPrintable } from './decode.js';

/** Characters of a content type that are read. */
const MAX_VALUE = 2000;

/** Reads a mail from bytes, or from a text, whose characters are decoded already. */
export function readEntity(source) {
  const isText = typeof source === 'string';
  const bytes = isText ? new TextEncoder().encode(source) : bytesOf(source);
  let raw = '';
  for (let at = 0; at < bytes.length; at += 8192) raw += String.fromCharCode(...bytes.subarray(at, at + 8192));
  // A line of an mbox above the header.
  return new Entity(raw.replace(/\r\n?/g, '\n').replace(/^From .*\n/, ''), isText);
}

class Entity {
  /** Values by names in small letters. Of two of one name the first counts. */
  headers = new Map();
  #parameters = new Map();
  #body;
  #isText;

  constructor(raw, isText, defaultType = 'text/plain') {
    const end = raw.startsWith('\n') ? 0 : raw.indexOf('\n\n');
    const head = end < 0 ? raw : raw.slice(0, end);
    this.#body = end < 0 ? '' : raw.slice(end).replace(/^\n\n?/, '');
    this.#isText = isText;
    for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
      const [, name, value] = line.match(/^([!-9;-~]+)[ \t]*:(.*)$/) ?? [];
      if (name && !this.headers.has(name.toLowerCase())) this.headers.set(name.toLowerCase(), encodedWords(value).replace(/\s+/g, ' ').trim());
    }
    const value = (this.headers.get('content-type') ?? defaultType).slice(0, MAX_VALUE);
    this.type = value.split(';')[0].trim().toLowerCase();
    for (const [, name, quoted, plain] of value.matchAll(/;\s*([^=;\s]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g)) {
      this.#parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain.trim());
    }
  }

  get isAttachment() {
    return /^attachment\b/i.test(this.headers.get('content-disposition') ?? '');
  }

  /** Returns the text of a part. */
  text() {
    const charset = this.#isText && !this.#encoding() ? 'utf-8' : this.#parameters.get('charset');
    const text = decoded(this.#content(), charset).replace(/\r\n?/g, '\n');
    return /^flowed$/i.test(this.#parameters.get('format') ?? '') ? unflowed(text, /^yes$/i.test(this.#parameters.get('delsp') ?? '')) : text;
  }

  /** Returns the mail that a part has. */
  inner() {
    return new Entity(this.#content(), this.#isText);
  }

  /** Returns the parts of a part. */
  children() {
    const boundary = this.#parameters.get('boundary');
    if (!boundary) return [];
    const parts = [];
    let lines;
    for (const line of `${this.#body}\n--${boundary}--`.split('\n')) {
      const end = line.trimEnd();
      if (line.startsWith('--') && (end === `--${boundary}` || end === `--${boundary}--`)) {
        if (lines) parts.push(lines.join('\n'));
        if (end !== `--${boundary}`) break;
        lines = [];
      } else lines?.push(line);
    }
    const type = this.type === 'multipart/digest' ? 'message/rfc822' : undefined;
    return parts.map((part) => new Entity(part, this.#isText, type));
  }

  #encoding() {
    const encoding = (this.headers.get('content-transfer-encoding') ?? '').toLowerCase();
    return { base64: fromBase64, 'quoted-printable': fromQuotedPrintable }[encoding];
  }

  #content() {
    return this.#encoding()?.(this.#body) ?? this.#body;
  }
}

/** Joins the lines of paragraphs that the sender's program has wrapped (RFC 3676). */
function unflowed(text, withoutSpace) {
  const joined = [];
  let isOpen = false;
  for (const line of text.split('\n')) {
    if (isOpen && line && !line.startsWith('>')) joined[joined.length - 1] += line.replace(/^ /, '');
    else joined.push(line.replace(/^ /, ''));
    isOpen = line.endsWith(' ') && line !== '-- ' && !line.startsWith('>');
    if (isOpen && withoutSpace) joined[joined.length - 1] = joined[joined.length - 1].slice(0, -1);
  }
  return joined.join('\n');
}
