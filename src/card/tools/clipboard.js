// Copies and shares what a card shows, and adds the source to a quotation.

/** A shorter selection is copied without its source. */
const MIN_QUOTATION_WORDS = 5;

/** Resolves to `true` if the clipboard took the text. Pages served without TLS have no clipboard. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Returns `true` if the browser has a share sheet. */
export const canShare = () => 'share' in navigator;

/** Opens the share sheet and resolves to `true` if it opened; a reader who closes it has seen it. */
export async function share(title, url) {
  try {
    await navigator.share({ title, url });
    return true;
  } catch (error) {
    return error.name === 'AbortError';
  }
}

/** Adds the source to a quotation that a `copy` event copies from a card. */
export function cite(event, card, source) {
  const [target] = event.composedPath();
  if (event.defaultPrevented || !event.clipboardData || target.closest?.('input, textarea, [contenteditable]')) return;
  const text = selectedIn(card);
  if (!text || countWords(text, card.lang) < MIN_QUOTATION_WORDS) return;
  const escaped = (text) => text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt()};`);
  const paragraphs = text.split(/\n+/).map((text) => `<p>${escaped(text)}</p>`);
  event.clipboardData.setData('text/plain', `${text}\n\n— ${source}`);
  event.clipboardData.setData('text/html', `<blockquote>${paragraphs.join('')}</blockquote><p>— ${escaped(source)}</p>`);
  event.preventDefault();
}

/** The text selected in a card; empty if the selection reaches outside the card. */
function selectedIn(card) {
  const root = card.getRootNode();
  // Chromium has a selection for each shadow tree. Other browsers take the tree in
  // `getComposedRanges`.
  const selection = root.getSelection?.() ?? document.getSelection();
  const range = selection?.getComposedRanges?.({ shadowRoots: root === document ? [] : [root] })[0] ?? (selection?.rangeCount && selection.getRangeAt(0));
  if (!range || !card.contains(range.startContainer) || !card.contains(range.endContainer)) return '';
  const text = selection.toString().trim();
  if (text) return text;
  const copied = new Range();
  copied.setStart(range.startContainer, range.startOffset);
  copied.setEnd(range.endContainer, range.endOffset);
  return copied.toString().trim();
}

/** Counts words, also in scripts without spaces between them. */
function countWords(text, lang) {
  if (!Intl.Segmenter) return text.split(/\s+/).length;
  const locales = Intl.Segmenter.supportedLocalesOf([lang || 'und'].filter((tag) => tag !== 'und'));
  const segments = [...new Intl.Segmenter(locales, { granularity: 'word' }).segment(text.slice(0, 1000))];
  return segments.filter(({ isWordLike }) => isWordLike).length;
}
