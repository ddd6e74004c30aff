// The text of the element's children, and whether they are more than text.

const INLINE = /^([ABIQSU]|ABBR|BD[IO]|CITE|CODE|DATA|DEL|EM|FONT|INS|KBD|LABEL|MARK|SAMP|SMALL|SPAN|STRONG|SU[BP]|TIME|VAR|WBR)$/;

/** Elements that only part lines, and scripts that are no text or plain text. */
const PLAIN = 'p,div,pre,br,wbr,span,style,noscript,template,script:not([type$=down],[type$=html])';

/** Returns the first element whose markup says more than its text, `null` if there is none. */
export const markupOf = (element) => element.querySelector(`:scope :not(${PLAIN},:scope>[slot],:scope>[slot] *)`);

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
  if (/^(script|style|noscript)$/.test(node.localName)) return sourceText(node);
  // A prerendered card that the browser did not attach repeats the text.
  if (node.localName === 'template') return node.shadowRootMode ? '' : node.content.textContent;
  if (node.localName === 'br') return '\n';
  const text = [...node.childNodes].map(nodeText).join('');
  return INLINE.test(node.tagName) ? text : `\n\n${text}\n\n`;
}

/** Returns the text of a script or a file that is no program, without tags. */
export function sourceText({ text, type }) {
  if (type === 'text/html') return text.replace(/<[^<>]*>/g, '');
  return /^text\/(plain|markdown)$/.test(type) ? text : '';
}
