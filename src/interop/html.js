// An article as HTML for feeds and pages of a server: elements that say what they are, without style.

import { figuresOf, imageOf, isHeader, isLink, rowsOf, walk, within } from './spans.js';

/** Elements of spans. */
const TAGS = { link: 'a', strong: 'strong', emphasis: 'em', code: 'code', superscript: 'sup', subscript: 'sub' };

/** Returns the article as HTML: an `article` element without scripts and style. */
export function toHtml(article) {
  const { authors, editors, agency, datePublished, dateModified, dateline, editorNotes } = article;
  const { origin, points = [] } = article.summary ?? {};
  const people = [...authors.map(({ name, role }) => (role ? `${name} (${role})` : name)), ...editors, ...(agency ? [agency] : [])];
  const dates = [datePublished, dateModified].filter(Boolean).map(({ text, iso }) => element('time', escaped(text), { datetime: iso }));
  const header = [
    article.section && paragraph(article.section, 'section'),
    article.headline && element('h1', escaped(article.headline)),
    article.standfirst && paragraph(article.standfirst, 'standfirst'),
    people.length && paragraph(people.join(', '), 'byline'),
    dates.length && element('p', dates.join(' · '), { class: 'date' }),
  ].filter(Boolean);
  // Extracted points would repeat sentences of the story.
  const items = origin === 'publisher' ? points.map(({ text }) => element('li', escaped(text))) : [];
  const filed = dateline && [dateline.place, dateline.agency && `(${dateline.agency})`].filter(Boolean).join(' ');
  const parts = [
    header.length && element('header', lines(header)),
    items.length && element('ul', lines(items)),
    ...figuresOf(article).map(({ caption, credit }) => figure('', [caption, credit].filter(Boolean).join(' — '))),
    ...story(article, filed),
    ...editorNotes.map((note) => paragraph(note, 'note')),
  ];
  const lang = article.language === 'und' ? undefined : article.language;
  return `${element('article', lines(parts.filter(Boolean)), { lang, dir: article.direction })}\n`;
}

/** Returns the blocks of the story, the first paragraph behind the place where it was filed. */
function story(article, filed) {
  const { body } = article;
  const parts = [];
  const opening = filed && `${element('strong', escaped(filed))}`;
  const isOpened = opening && body[0]?.kind === 'paragraph';
  if (opening && !isOpened) parts.push(element('p', opening));
  for (let at = 0; at < body.length; at++) {
    if (body[at].kind !== 'listItem') {
      parts.push(block(body[at], isOpened && at === 0 ? `${opening} — ` : '', article));
      continue;
    }
    const first = at;
    while (body[at + 1]?.kind === 'listItem') at++;
    parts.push(lists(body.slice(first, at + 1)));
  }
  return parts;
}

function block(piece, opening, article) {
  const { kind, text } = piece;
  const content = opening + inline(piece);
  if (kind === 'heading') return element('h2', content);
  if (kind === 'quote') return element('blockquote', element('p', content));
  if (kind === 'preformatted') return element('pre', element('code', escaped(text)));
  if (kind === 'table') return table(rowsOf(piece));
  if (kind === 'image') {
    const { src, alt, caption } = imageOf(piece, article);
    return figure(src ? `<img${attributes({ src, alt })}>` : '', caption || (src ? '' : alt));
  }
  return element('p', content);
}

const figure = (image, caption) => element('figure', image + (caption && element('figcaption', escaped(caption))));

function table(rows) {
  const written = rows.map((cells, row) => {
    const content = cells.map((cell) => {
      const scope = row === 0 ? 'col' : 'row';
      return isHeader(cell) ? element('th', inline(cell), { scope }) : element('td', inline(cell));
    });
    return element('tr', content.join(''));
  });
  const hasHead = rows[0].every((cell) => isHeader(cell) || !cell.text) && rows[0].some(isHeader);
  const head = hasHead ? [element('thead', written.shift())] : [];
  return element('table', lines([...head, element('tbody', lines(written))]));
}

/** Returns the lists of items that follow one another. A list is ordered if its items have numbers. */
function lists(items) {
  let html = '';
  /** The elements of the lists that are open. */
  const open = [];
  const close = () => (html += `</li>\n</${open.pop()}>`);
  items.forEach((item) => {
    const [number = ''] = item.text.match(/^\d{1,9}[.)] /) ?? [];
    const tag = number ? 'ol' : 'ul';
    const depth = Math.min(item.level ?? 0, open.length);
    while (open.length > depth + 1) close();
    if (open.length > depth && open[depth] !== tag) close();
    if (open.length > depth) html += '</li>\n';
    else {
      html += `${html && '\n'}<${tag}>\n`;
      open.push(tag);
    }
    html += `<li${attributes({ value: number ? Number.parseInt(number, 10) : undefined })}>${inline(item, number.length)}`;
  });
  while (open.length) close();
  return html;
}

/** Returns the text of a block from an offset, with the elements of its spans. */
function inline({ text, spans = [] }, from = 0) {
  let html = '';
  const tag = ({ kind, href }) => (kind === 'link' && !isLink(href) ? undefined : TAGS[kind]);
  walk(text.slice(from), within(spans, from, text.length), {
    open: (span) => {
      const link = span.kind === 'link' ? { href: span.href, rel: 'noopener nofollow' } : {};
      if (tag(span)) html += `<${tag(span)}${attributes(link)}>`;
    },
    close: (span) => {
      if (tag(span)) html += `</${tag(span)}>`;
    },
    piece: (text, around) => {
      html += around.some(({ kind }) => kind === 'lineBreak') ? '<br>' : escaped(text);
    },
  });
  return html;
}

const lines = (parts) => `\n${parts.join('\n')}\n`;

const paragraph = (text, name) => element('p', escaped(text), { class: name });

const element = (tag, content, values = {}) => `<${tag}${attributes(values)}>${content}</${tag}>`;

const attributes = (values) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

const REFERENCES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text) => text.replace(/[&<>"']/g, (character) => REFERENCES[character]);
