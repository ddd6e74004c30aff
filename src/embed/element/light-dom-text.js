// The text of the element's children.

const INLINE = /^(A|ABBR|B|BDI|BDO|CITE|CODE|DATA|DEL|EM|FONT|I|INS|KBD|LABEL|MARK|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR|WBR)$/;

/**
 * Returns the text of the element's children, without those in a named slot. Blocks are separated
 * by empty lines.
 */
export const lightDomText = (element) =>
  [...element.childNodes]
    .filter((child) => !child.slot)
    .map(nodeText)
    .join('');

function nodeText(node) {
  if (!node.localName) return node.nodeType === Node.TEXT_NODE ? node.data : '';
  if (/^(script|style|noscript)$/.test(node.localName)) return (node.type === 'text/plain' && node.text) || '';
  // A prerendered card that the browser did not attach repeats the text.
  if (node.localName === 'template') return node.shadowRootMode ? '' : node.content.textContent;
  if (node.localName === 'br') return '\n';
  const text = [...node.childNodes].map(nodeText).join('');
  return INLINE.test(node.tagName) ? text : `\n\n${text}\n\n`;
}
