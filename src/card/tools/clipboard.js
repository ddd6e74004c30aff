// Takes what a card shows out of it: to the clipboard, to other programs, with its source beside a quotation.

/** Words from which on a selection is a quotation. */
const QUOTATION = 5;

/** Whether the clipboard took the text; pages served without TLS have none. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export const canShare = () => 'share' in navigator;

/** Opens the share sheet; whether it did, also when the reader thought better of it. */
export async function share(title, url) {
  try {
    await navigator.share({ title, url });
    return true;
  } catch (error) {
    return error.name === 'AbortError';
  }
}

/** Adds its source to a quotation that a `copy` event takes from a card. */
export function cite(event, card, source) {
  const [target] = event.composedPath();
  if (event.defaultPrevented || !event.clipboardData || target.closest?.('input, textarea, [contenteditable]')) return;
  const text = selectedIn(card);
  if (!text || words(text, card.lang) < QUOTATION) return;
  const escaped = (text) => text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt()};`);
  const paragraphs = text.split(/\n+/).map((text) => `<p>${escaped(text)}</p>`);
  event.clipboardData.setData('text/plain', `${text}\n\n— ${source}`);
  event.clipboardData.setData('text/html', `<blockquote>${paragraphs.join('')}</blockquote><p>— ${escaped(source)}</p>`);
  event.preventDefault();
}

/** The text selected in a card, when nothing outside is selected with it. */
function selectedIn(card) {
  const root = card.getRootNode();
  // Chromium keeps the selection of a shadow tree with the tree, others tell of it when they are asked for the tree.
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

/** How many words there are, also in scripts that put no spaces between them. */
function words(text, lang) {
  if (!Intl.Segmenter) return text.split(/\s+/).length;
  const locales = Intl.Segmenter.supportedLocalesOf([lang || 'und'].filter((tag) => tag !== 'und'));
  const segments = [...new Intl.Segmenter(locales, { granularity: 'word' }).segment(text.slice(0, 1000))];
  return segments.filter(({ isWordLike }) => isWordLike).length;
}
