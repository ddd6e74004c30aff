// The plain text that an <article-card> holds as its children.

const INLINE = /^(A|ABBR|B|BDI|BDO|CITE|CODE|DATA|DEL|EM|FONT|I|INS|KBD|LABEL|MARK|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR|WBR)$/;

/** The text of the element's children; those meant for a slot are no part of it. */
export const textOf = (element) =>
  [...element.childNodes]
    .filter((child) => !child.slot)
    .map(textOfNode)
    .join('');

function textOfNode(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  if (node.localName === 'script' || node.localName === 'style') return node.type === 'text/plain' ? node.text : '';
  if (node.localName === 'template') return node.content.textContent;
  if (node.localName === 'br') return '\n';
  const inside = [...node.childNodes].map(textOfNode).join('');
  return INLINE.test(node.tagName) ? inside : `\n\n${inside}\n\n`;
}
