// Warns of markup that gives no card, or another one than its author meant.

import { warn } from '../element/events.js';

/** Articles of more characters have several lines. */
const MAX_LINE = 1500;

/** Elements that only separate lines, or are known to be no text. */
const READ = 'p, div, pre, br, wbr, span, script, style, noscript, template';

/** Attributes that are none, with what is meant. HTML has their names in lower case. */
const PROPERTIES = { text: 'a property', article: 'a property', headinglevel: 'a property, and the attribute is heading-level' };

/** Looks at an element whose children are the text. */
export function review(element, text) {
  for (const [name, meant] of Object.entries(PROPERTIES)) {
    if (element.hasAttribute(name)) warn('property', `${name}="…" is no attribute but ${meant}`);
  }
  const found = unread(element);
  if (found) warn('markup', `<${found.localName}> in the element is read as text, and its markup is not`);
  const length = text.trim().length;
  if (length > MAX_LINE && !/[\n\r]/.test(text.trim())) warn('lines', `the text has ${length} characters and no line break`);
}

/** Returns the first element whose markup is lost. */
function unread(element) {
  for (const child of element.children) {
    if (child.slot) continue;
    if (!child.matches(READ)) return child;
    // In a template not even paragraphs are read.
    const inner = child.content && !child.shadowRootMode ? child.content.firstElementChild : unread(child);
    if (inner) return inner;
  }
}
