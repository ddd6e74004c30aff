// Copies and shares what a card shows, and adds the source to a quotation.

/** A shorter selection, in UTF-8, is copied without its source: five words or so, in any script. */
const MIN_QUOTATION_BYTES = 24;

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

/** Adds a line with headline and address, which may be none, to a quotation that a `copy` event copies from a card. */
export function cite(event, card, headline, address) {
  const [target] = event.composedPath();
  if (event.defaultPrevented || !event.clipboardData || target.closest?.('input, textarea, [contenteditable]')) return;
  const text = selectedIn(card);
  if (!/^https?:\/\/\S+$/i.test(address) || new Blob([text]).size < MIN_QUOTATION_BYTES) return;
  const source = `— ${headline}${headline && ' · '}${address}`;
  const html = [element('blockquote', ...text.split(/\n+/).map((text) => element('p', text))), element('p', source)];
  event.clipboardData.setData('text/plain', `${text}\n\n${source}`);
  event.clipboardData.setData('text/html', html.map(({ outerHTML }) => outerHTML).join(''));
  event.preventDefault();
}

/** An element with children, which may be texts. */
function element(name, ...children) {
  const element = document.createElement(name);
  element.append(...children);
  return element;
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
