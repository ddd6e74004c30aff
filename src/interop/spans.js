// The pieces of a text that its spans set apart.

/**
 * Calls back for each piece of `text`, and for the spans around it as they open and close. They nest: where
 * one ends within another, the inner one is closed and opened again.
 */
export function walk(text, spans, { open, close, piece }) {
  const inside = spans
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  let around = [];
  let next = 0;
  const leave = (count) => {
    for (const span of around.splice(count).reverse()) close(span);
  };
  const enter = (span) => {
    around.push(span);
    open(span);
  };
  cuts.slice(0, -1).forEach((from, at) => {
    const ended = around.findIndex(({ end }) => end <= from);
    if (ended >= 0) {
      const again = around.slice(ended).filter(({ end }) => end > from);
      leave(ended);
      again.forEach(enter);
    }
    for (; inside[next]?.start === from; next++) enter(inside[next]);
    piece(text.slice(from, cuts[at + 1]), around);
  });
  leave(0);
}

/** Returns the part of the spans that lies from `start` to `end`, with offsets from `start`. */
export const within = (spans, start, end) =>
  spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({ ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }));

/** Returns the cells of each row of a table, as texts with spans. */
export function rowsOf({ text, spans = [] }) {
  let start = 0;
  const cell = (text) => {
    const cell = { text, spans: within(spans, start, start + text.length) };
    start += text.length + 1;
    return cell;
  };
  return text.split('\n').map((row) => row.split('\t').map(cell));
}

/** Returns whether a cell of a table heads a row or a column. */
export const isHeader = ({ spans }) => spans.some(({ kind }) => kind === 'headerCell');

/** Returns whether an address may be followed. */
export const isLink = (href) => typeof href === 'string' && /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]*$/iu.test(href);

/** Returns whether an image may come from an address. */
export const isImage = (href) => isLink(href) && /^http/i.test(href);

/** Returns the image of a block: its address if it may be shown, its words for those who do not see it, and its caption. */
export function imageOf({ figure }, { figures }) {
  const { src, alt = '', caption, credit } = figures[figure] ?? {};
  return { src: isImage(src) ? src : undefined, alt, caption: [caption, credit].filter(Boolean).join(' — ') };
}

/** Returns the figures that are no block of the story. */
export function figuresOf({ figures, body }) {
  const shown = new Set(body.map(({ figure }) => figure));
  return figures.filter(({ caption, credit }, at) => !shown.has(at) && (caption || credit));
}
