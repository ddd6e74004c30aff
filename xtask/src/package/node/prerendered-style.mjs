// Prints the style of prerendered cards, minified: `node xtask/src/package/node/prerendered-style.mjs`.
// It is style.css without what only a mounted card shows.

import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';

/** Parts that the WebAssembly makes, and classes of the reader's choices there. */
const MOUNTED =
  /^article-card__(button|export-option|filters|legend|choice|option|outcome|parse-progress|parsing|pending|player|popover|progress|refused|reset|row|select|sizes?$|spoken|steps|transport|trouble|voice)|^article-card--strip/;

const additions = readFileSync('src/render/additions.css', 'utf8');
const style = readFileSync('style.css', 'utf8');
const classes = new Set(style.match(/(?<=\.)article-card[a-z0-9_-]*/g));
const names = style.match(/(?<=@keyframes )[\w-]+/g) ?? [];
const unusedSymbols = [...classes, ...names].filter((name) => MOUNTED.test(name) || names.includes(name));
const { code } = transform({ filename: 'style.css', code: Buffer.from(additions + style), minify: true, unusedSymbols });
process.stdout.write(code.toString().trim());
