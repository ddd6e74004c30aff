// A long text in pieces, of which browsers lay out those near the viewport.

/** Longest piece of a longer text. */
const MAX_PIECE_UNITS = 4000;

/** Text added in one task. */
const UNITS_PER_TASK = 200_000;

/** The upper six bits of the first half of a surrogate pair. */
const HIGH_SURROGATE = 54;

/** Fills a box with a text, as long as it is the one that `shown` has for the box. */
export function fillByPieces(box, text, shown, from = 0) {
  if (shown.get(box) !== text) return;
  if (!from) box.replaceChildren();
  for (const end = from + UNITS_PER_TASK; from < text.length && from < end; ) {
    const piece = text.slice(from, from + MAX_PIECE_UNITS);
    const length = pieceLength(piece);
    const element = document.createElement('div');
    element.textContent = piece.slice(0, length);
    box.append(element);
    from += length;
  }
  if (from < text.length) setTimeout(fillByPieces, 0, box, text, shown, from);
}

/** Returns the length up to the last line, word or character that ends in the piece. */
function pieceLength(piece) {
  if (piece.length < MAX_PIECE_UNITS) return MAX_PIECE_UNITS;
  const isSplit = piece.charCodeAt(MAX_PIECE_UNITS - 1) >> 10 === HIGH_SURROGATE;
  return piece.lastIndexOf('\n') + 1 || piece.lastIndexOf(' ') + 1 || MAX_PIECE_UNITS - isSplit;
}
