// A mail file to its text: the lines of its header that name sender, day and subject, and its body.
// It is small because it reads no attachments; libraries for mail are ten times as large.

import { readEntity } from './entity.js';
import { escaped, textOfHtml } from './html-text.js';

/** Parts within each other. Deeper ones are left out. */
const MAX_DEPTH = 20;

/** The lines of a header that are printed, the more telling ones first, and how many. */
const SHOWN = ['From', 'Date', 'Subject', 'To'];
const SHOWN_LINES = 3;

/**
 * Returns the text of a mail as a reader would copy it, and its HTML if it has some. A mail that was forwarded
 * as a file stands below the text above it, or alone if there is none.
 */
export function readMail(source) {
  const { text, html } = composed(readEntity(source), 0);
  return { text: text.replace(/\n{3,}/g, '\n\n').trim(), html };
}

/** Returns a mail with its header above its parts. */
function composed(mail, depth) {
  const parts = partsOf(mail, depth);
  const forwarded = parts.filter(({ isMail }) => isMail);
  const isEmpty = parts.every(({ isMail, text, html }) => isMail || !(text ?? textOfHtml(html)).trim());
  const head = SHOWN.filter((name) => mail.headers.get(name.toLowerCase())).slice(0, SHOWN_LINES);
  const lines = head.map((name) => `${name}: ${mail.headers.get(name.toLowerCase())}`);
  const header = { text: lines.join('\n'), html: lines.map((line) => `<div>${escaped(line)}</div>`).join('') };
  return joined(forwarded.length && isEmpty ? forwarded : [header, ...parts], parts.some(({ html }) => html !== undefined));
}

/** Joins parts. With HTML in one of them, the others are HTML too. */
function joined(parts, hasHtml) {
  const text = parts.map(({ text, html }) => text ?? textOfHtml(html)).join('\n\n');
  const html = hasHtml ? parts.map(({ text, html }) => html ?? paragraphs(text)).join('\n') : undefined;
  return { text, html };
}

const paragraphs = (text) =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escaped(paragraph.trim()).replace(/\n/g, '<br>')}</p>`)
    .join('\n');

/** Returns the parts of a mail that are shown, each with a text or HTML. */
function partsOf(entity, depth) {
  const { type, isAttachment } = entity;
  if (depth > MAX_DEPTH) return [];
  if (type === 'message/rfc822') return [{ ...composed(entity.inner(), depth + 1), isMail: true }];
  if (isAttachment) return [];
  if (type.startsWith('multipart/')) {
    const parts = entity.children().map((child) => partsOf(child, depth + 1));
    return type === 'multipart/alternative' ? alternative(parts.flat()) : parts.flat();
  }
  if (type === 'text/html') return [{ html: entity.text() }];
  return type === 'text/plain' || type === 'text/markdown' ? [{ text: entity.text() }] : [];
}

/** Returns the same content in its forms: the first text, the last HTML, and the mails between. */
function alternative(parts) {
  const text = parts.find(({ text, isMail }) => text?.trim() && !isMail)?.text;
  const html = parts.findLast(({ html, isMail }) => html?.trim() && !isMail)?.html;
  const own = text === undefined && html === undefined ? [] : [{ text, html }];
  return [...own, ...parts.filter(({ isMail }) => isMail)];
}
