// Warns of markup that gives no card, or another one than its author meant.

import { warn } from '../element/events.js';

/** Articles of more characters have several lines. */
const MAX_LINE = 1500;

/** Attributes that are none, with what is meant. HTML has their names in lower case. */
const PROPERTIES = { text: 'a property', article: 'a property', headinglevel: 'a property, and the attribute is heading-level' };

/** Looks at an element whose children are the text, or markup. */
export function review(element, text, isMarkup) {
  for (const [name, meant] of Object.entries(PROPERTIES)) {
    if (element.hasAttribute(name)) warn('property', `${name}="…" is no attribute but ${meant}`);
  }
  const found = element.querySelector(':scope > template:not([shadowrootmode])')?.content.firstElementChild;
  if (found) warn('markup', `<${found.localName}> in a template is read as text, and its markup is not`);
  const length = text.trim().length;
  if (!isMarkup && length > MAX_LINE && !/[\n\r]/.test(text.trim())) warn('lines', `the text has ${length} characters and no line break`);
}
