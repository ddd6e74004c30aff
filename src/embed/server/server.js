// Cards as HTML, in Node, Deno, Bun and workers: a WebAssembly of its own, without a DOM.

import start, * as exports from './article_card_server.js';
import { readable } from '../card/readable.js';

let loading;
let isLoaded = false;

/** Loads the WebAssembly once, from `input` or the file beside this one. */
export function init(input = new URL('article_card_server_bg.wasm', import.meta.url)) {
  loading ??= load(input).catch((error) => {
    // The next call tries again.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(input) {
  await start({ module_or_path: await readable(input) });
  isLoaded = true;
}

/** What an option with words may be, and the words as an error names them. */
const WORDS = {
  tools: [/^\s*(auto|none|(listen|settings|share|lines)(\s+(listen|settings|share|lines))*)\s*$/, 'auto, none or some of listen, settings, share, lines'],
  theme: [/^(auto|light|dark|sepia|contrast)$/, 'auto, light, dark, sepia, contrast'],
};

const RANGES = { headingLevel: [1, 6], points: [1, 7] };

const TYPES = {
  ...{ lang: 'string', uiLang: 'string', open: 'boolean', compact: 'boolean', noStorage: 'boolean', light: 'boolean' },
  ...{ stylesheet: 'string', inlineStyle: 'boolean', cite: 'string', url: 'string' },
};

/** Renders a text as a card. Await `init` first. */
export function renderArticleCard(text, options = {}) {
  if (typeof text !== 'string') throw new TypeError(`renderArticleCard: \`text\` must be a string, not ${typeof text}`);
  if (typeof options !== 'object' || options === null) throw new TypeError('renderArticleCard: `options` must be an object');
  for (const [name, value] of Object.entries(options)) checkOption(name, value);
  const [html, head] = call('renderArticle', text, options);
  return { html, head };
}

/** Returns the style of prerendered cards. Await `init` first. */
export const cardStyle = () => call('cardStyle');

function checkOption(name, value) {
  const isKnown = name in WORDS || name in RANGES || name in TYPES;
  if (!isKnown) throw new TypeError(`renderArticleCard: there is no option \`${name}\``);
  if (value === undefined) return;
  const [min, max] = RANGES[name] ?? [];
  const [pattern, words] = WORDS[name] ?? [];
  const wanted = words ?? (min ? `a whole number from ${min} to ${max}` : `a ${TYPES[name]}`);
  const isType = min ? Number.isInteger(value) && value >= min && value <= max : typeof value === TYPES[name];
  const isRight = pattern ? typeof value === 'string' && pattern.test(value) : isType;
  if (!isRight) throw new TypeError(`renderArticleCard: \`options.${name}\` must be ${wanted}`);
}

function call(name, ...values) {
  if (!isLoaded) throw new Error('article-card is not loaded yet: await init() first');
  try {
    return exports[name](...values);
  } catch (error) {
    // Memory has run out. The next call has a fresh instance.
    if (error instanceof WebAssembly.RuntimeError) exports.__wbg_reset_state();
    throw error;
  }
}
