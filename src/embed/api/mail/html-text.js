// The text of HTML where nothing parses HTML, and the HTML of text.

/** What is no text, by its start and its end. */
const SILENT = { '<!--': '-->', '<script': '</script', '<style': '</style', '<head>': '</head', '<title': '</title' };

/** Elements that stand on lines of their own. */
const BLOCKS = /<\/?(?:address|article|aside|blockquote|br|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tr|ul)\b[^<>]*>/gi;

const REFERENCES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', mdash: '—', ndash: '–', hellip: '…' };
Object.assign(REFERENCES, { lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', copy: '©', euro: '€', middot: '·', bull: '•' });

/** Returns the text of HTML: a line a block, an empty line around paragraphs. */
export function textOfHtml(html) {
  const lines = withoutSilent(html)
    .replace(/\s+/g, ' ')
    .replace(/<\/t[dh]\s*>/gi, '\t')
    .replace(BLOCKS, (tag) => (/^<\/?(?:p|h\d|table|ul|ol|blockquote)\b/i.test(tag) ? '\n\n' : '\n'))
    .replace(/<[a-z/!?][^<>]*>/gi, '');
  return lines
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, reference)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Leaves out what is no text. What never ends is text. */
function withoutSilent(html) {
  const small = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  // Starts without an end behind them are not searched for one again and again.
  const last = Object.fromEntries(Object.entries(SILENT).map(([start, end]) => [start, small.lastIndexOf(end)]));
  let shown = '';
  let from = 0;
  for (const { index, 0: start } of small.matchAll(/<!--|<script|<style|<head>|<title/g)) {
    if (index < from || last[start] < index + start.length) continue;
    shown += html.slice(from, index);
    from = small.indexOf(SILENT[start], index + start.length);
    from += start === '<!--' ? 3 : 0;
  }
  return shown + html.slice(from);
}

function reference(whole, decimal, hexadecimal, name) {
  if (name) return REFERENCES[name] ?? whole;
  const point = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

/** Returns text as HTML. */
export const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt()};`);
