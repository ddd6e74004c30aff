// Warnings on the console, loaded with the first one. Each says what happened, what to do, and
// which section of the package's documents explains it.

const SOURCE = ['Serve it as text/plain, text/html or text/markdown, with 10 MB at most, from this origin or with CORS', 'faults.md#warnings'];
const MARKUP = 'element.md#markup';

/** The values that attributes can have. */
const VALUES = {
  'heading-level': 'a number from 1 to 6',
  points: 'a number from 1',
  theme: 'auto, light, dark, sepia or contrast',
  tools: 'auto, none, or some of listen, settings, share and lines',
  loading: 'lazy or eager',
  'ui-lang': 'auto or the tag of a language',
  cite: 'an address with https:// or http://',
};

/** Remedy and section by cause. */
const ADVICE = {
  attribute: ['Write *, or leave it out', 'element.md#attributes-and-properties'],
  property: ['Put the text between the tags, or set properties in a script', 'element.md#attributes-and-properties'],
  corrections: ['Set those that article-card-correct gave for the same text, or none', 'faults.md#warnings'],
  markup: ['Write the elements without the template, or the text alone in it', MARKUP],
  html: ['Allow trusted-types article-card-html in the policy of the page', 'hosting.md#content-security-policy'],
  lines: [`Keep the line breaks: exclude the element from formatters and minifiers, or use <script type="text/plain"> or src`, MARKUP],
  language: ['Serve the folder languages of the package beside its scripts, or in basePath', 'hosting.md#bundlers'],
  panic: ['The text stays. Another text, or text set again, makes a card', 'faults.md#warnings'],
  network: SOURCE,
  status: SOURCE,
  type: SOURCE,
  size: SOURCE,
  timeout: SOURCE,
};

const told = new Set();

/** Warns once for each cause, and for each attribute. */
export function warnOnce(cause, message) {
  const [name] = message.split('=');
  const key = cause === 'attribute' ? name : cause;
  if (told.has(key)) return;
  told.add(key);
  const [remedy, section] = ADVICE[cause];
  console.warn(`article-card: ${message}. ${remedy.replace('*', VALUES[name])}. See ${section} of the package`);
}
