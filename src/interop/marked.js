// Articles of markup as Markdown and as text, with links, tables and images. A card of plain text has none
// of these and does not load this.

import { MARKDOWN, TEXT, escaped, write } from './export.js';
import { figuresOf, imageOf, isHeader, isLink, rowsOf, walk, within } from './spans.js';

export { toJsonLd } from './export.js';

/** Returns the article as CommonMark, with the tables of GitHub. */
export const toMarkdown = (article) => write(article, { ...MARKDOWN, block: markdownOf, figuresOf });

/** Returns the article as plain text. */
export const toText = (article) => write(article, { ...TEXT, block: textOf, figuresOf });

/** Marks of spans that have one. */
const MARKS = { strong: '**', emphasis: '*' };

/** Characters that Markdown takes for punctuation in one of its versions. */
const PUNCTUATION = /^[\p{P}\p{S}]/u;

/** Characters that Markdown takes for no part of a word in any version, and no character. */
const NO_WORD = /^(?:$|[\s\p{P}!-/:-@[-`{-~])/u;

/** Returns a block as Markdown without the mark before it. Its first characters, a number, are left out. */
function markdownOf(block, from, article) {
  const { kind, text, spans = [] } = block;
  if (kind === 'table') return table(rowsOf(block));
  if (kind === 'preformatted') {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}\n${text}\n${fence}`;
  }
  if (kind === 'image') {
    const { src, alt, caption } = imageOf(block, article);
    return [src && `![${escaped(alt)}](${destination(src)})`, caption && `*${escaped(caption)}*`].filter(Boolean).join('\n\n') || escaped(alt);
  }
  const isOneLine = kind === 'heading';
  const shown = within(spans, from, text.length).filter(({ kind }) => !(isOneLine && kind === 'lineBreak'));
  return lines(text.slice(from), shown).map(inline).join('\\\n');
}

/** Returns a block as text. */
function textOf(block, from, article) {
  const { kind, text, spans = [] } = block;
  if (kind === 'table' || kind === 'preformatted') return text;
  if (kind === 'image') {
    const { caption, alt } = imageOf(block, article);
    return caption || alt;
  }
  return lines(text.slice(from), within(spans, from, text.length))
    .map(({ text }) => text)
    .join('\n');
}

/** Splits a text at its line breaks. */
function lines(text, spans) {
  const breaks = spans.filter(({ kind }) => kind === 'lineBreak');
  const others = spans.filter(({ kind }) => kind !== 'lineBreak');
  const starts = [0, ...breaks.map(({ end }) => end)];
  return starts.map((start, at) => {
    const end = Math.max(start, breaks[at]?.start ?? text.length);
    return { text: text.slice(start, end), spans: within(others, start, end) };
  });
}

/** Returns a table. Markdown has none without a head. */
function table(rows) {
  const width = Math.max(...rows.map((row) => row.length));
  const row = (cells) => `|${Array.from({ length: width }, (_, at) => ` ${cells[at] ?? ''} |`).join('')}`;
  const written = rows.map((cells) => row(cells.map((cell) => inline(cell).replace(/\\?\|/g, '\\|'))));
  const hasHead = rows[0].every((cell) => isHeader(cell) || !cell.text) && rows[0].some(isHeader);
  return [hasHead ? written.shift() : row([]), row(Array(width).fill('---')), ...written].join('\n');
}

/** Returns one line with its spans. */
function inline({ text, spans }) {
  /** Pieces of the line: `mark` is how a mark opens or closes, `raw` the characters of a piece of text. */
  const parts = [];
  walk(text, withoutInner(spans).map((span) => trimmed(span, text)), {
    open: ({ kind, href }) => {
      if (MARKS[kind]) parts.push({ source: MARKS[kind], mark: 'open' });
      if (kind === 'link' && isLink(href)) parts.push({ source: '[' });
    },
    close: ({ kind, href }) => {
      if (MARKS[kind]) parts.push({ source: MARKS[kind], mark: 'close' });
      if (kind === 'link' && isLink(href)) parts.push({ source: `](${destination(href)})` });
    },
    piece: (raw, around) => {
      if (around.some(({ kind }) => kind === 'code')) parts.push({ source: code(raw), isCode: true });
      else parts.push({ source: parts.some(({ raw }) => raw) ? withoutStart(raw) : escaped(raw), raw });
    },
  });
  parts.forEach(({ source }, at) => {
    const before = parts[at - 1];
    // It would make an image of a link.
    if (source === '[' && before?.raw?.endsWith('!')) before.source = before.source.replace(/!$/, '\\!');
  });
  const apart = keptApart(parts);
  keepMarks(apart);
  return apart.map(({ source }) => source).join('');
}

/** Returns the spans that are not within a longer one of code, which shows marks as they are. */
const withoutInner = (spans) => {
  const codes = spans.filter(({ kind }) => kind === 'code');
  return spans.filter(({ start, end }) => !codes.some((code) => code.start <= start && end <= code.end && code.end - code.start > end - start));
};

/** Returns the parts with a comment between marks of which one closes and the next opens, and between code. */
const keptApart = (parts) =>
  parts.flatMap((part, at) => {
    const before = parts[at - 1];
    const runsOn = (before?.mark === 'close' && part.mark === 'open') || (before?.isCode && part.isCode);
    return runsOn ? [{ source: '<!-- -->' }, part] : [part];
  });

/** Returns a span without the spaces at its ends, beside which marks are none. */
function trimmed(span, text) {
  const inner = text.slice(span.start, span.end);
  return { ...span, start: span.start + inner.length - inner.trimStart().length, end: span.end - inner.length + inner.trimEnd().length };
}

/**
 * A mark between a letter and a punctuation mark neither opens nor closes. There the letter is written as
 * a character reference, which is punctuation.
 */
function keepMarks(parts) {
  for (let first = 0; first < parts.length; first++) {
    if (!parts[first].mark) continue;
    let last = first;
    while (parts[last + 1]?.mark) last++;
    const [before, after] = [parts[first - 1], parts[last + 1]];
    const left = [...(before?.source ?? '')].at(-1) ?? '';
    const right = [...(after?.source ?? '')][0] ?? '';
    const run = parts.slice(first, last + 1);
    const reference = (character) => `&#${character.codePointAt()};`;
    if (run.some(({ mark }) => mark === 'open') && PUNCTUATION.test(right) && !NO_WORD.test(left)) {
      before.source = before.source.slice(0, -left.length) + reference(left);
    } else if (run.some(({ mark }) => mark === 'close') && PUNCTUATION.test(left) && !NO_WORD.test(right)) {
      after.source = reference(right) + after.source.slice(right.length);
    }
    first = last;
  }
}

/** Escapes text that no line begins with. */
const withoutStart = (text) => escaped(`x${text}`).slice(1);

/** Returns code with as many backquotes as it needs. */
function code(text) {
  const fence = '`'.repeat(longestRun(text) + 1);
  const space = /^`|`$|^ .*\S.* $/.test(text) ? ' ' : '';
  return fence + space + text + space + fence;
}

const longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));

/** Returns an address as the destination of a link. */
function destination(href) {
  const address = href.replace(/[<>\\]|&(?=[#\w]+;)/g, '\\$&').replaceAll('|', '%7C');
  return /[()<>\\]/.test(href) ? `<${address}>` : address;
}
