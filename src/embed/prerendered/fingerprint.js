// Whether a prerendered card is that of its element, as it was told by `fingerprint.rs`.

/** Attributes that another card needs other HTML for, in the order of `element.rs`. */
const COMPARED = ['lang', 'ui-lang', 'heading-level', 'points', 'compact', 'tools', 'corrections', 'src'];

/** Returns the fingerprint of an element, `TEXT VERSION ATTRIBUTES`. The bundle has the version. */
export function fingerprint(element) {
  const text = (element.text ?? textOf(element)).replace(/^[ \t\n\f\r]+|[ \t\n\f\r]+$/g, '');
  return [hash(text), VERSION, hash(COMPARED.map((name) => element.getAttribute(name) ?? '-').join('|'))].join(' ');
}

/** The text of an element that is not defined yet. A child that is no text makes another text. */
const textOf = (element) =>
  [...element.childNodes]
    .filter((child) => !child.slot && child.nodeType !== Node.COMMENT_NODE)
    .map((child) => child.data ?? '\0')
    .join('');

/** FNV-1a over UTF-16 code units. */
function hash(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x1000193);
  return (hash >>> 0).toString(16);
}
