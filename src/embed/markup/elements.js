// Elements of HTML by how a browser lays out their text.

const set = (names) => new Set(names.split(' '));

/** Elements that begin a line and end it. */
export const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table td th tr ul xmp',
);

/** Elements whose content is no text of the page. */
export const WITHOUT_TEXT = set(
  'applet area audio base canvas col colgroup datalist embed frame frameset head iframe input link map math meta meter noembed noframes noscript ' +
    'object param progress rp script style svg template title track video',
);

/** Elements whose white space is kept. */
export const PREFORMATTED = set('listing plaintext pre textarea xmp');

/** Inline elements that are kept where they hold a whole line, with or without a name. */
export const CONTROLS = set('button label q select');

/** The numbers of the kinds of spans, by element. */
export const SPANS = {
  ...{ strong: 1, b: 1, em: 2, i: 2, cite: 2, code: 3, kbd: 3, samp: 3, tt: 3, sup: 4, sub: 5 },
};

/** The numbers of the two kinds that need more than the name of an element. */
export const LINK = 0;
export const HEADER_CELL = 7;

/** Returns the name of an element in small letters, an empty string for any other node. */
export const nameOf = (node) => (node.nodeType === 1 ? (node.localName ?? node.nodeName).toLowerCase() : '');

/** Returns an attribute, an empty string if it is missing. */
export const attribute = (node, name) => node.getAttribute(name) ?? '';

const NOT_SHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

/** Returns whether an attribute takes an element off the page. */
export const isRemoved = (node, name) =>
  node.getAttribute('hidden') != null || NOT_SHOWN.test(attribute(node, 'style').slice(0, 1000)) || (name === 'dialog' && node.getAttribute('open') == null);

/** Returns the number of the readers that attributes hide an element from: 1 for those who do not see the page, 2 for all. */
export const hiddenFrom = (node, name) => (isRemoved(node, name) ? 2 : Number(attribute(node, 'aria-hidden') === 'true'));
