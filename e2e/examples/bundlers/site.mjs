// The page that every bundler builds: a card of each kind of file that the package loads.

import { story } from '../../../bench/browser/texts.mjs';
import { STORY } from '../../embed/story.mjs';

/** The folder of the package's files, where a bundler leaves them out. */
export const BASE = '/article-card/';

/** The policy of docs/hosting.md without Trusted Types, which the code of some bundlers does not know. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'";

const GERMAN = `Hafenbrücke nach dem Sturm wieder offen

Die Hafenbrücke ist am Montag nach vier Tagen wieder geöffnet worden, wie die Hafenbehörde in der Stadt mitteilte.

Die Ingenieure haben nach eigenen Angaben zwei Seile ersetzt, die der Sturm in der vergangenen Woche aus dem Pfeiler gerissen hatte.`;

const plain = (id, text) => `<article-card id="${id}" loading="eager"><script type="text/plain">${text}</script></article-card>`;

const paragraphs = (id, text) => `<article-card id="${id}" loading="eager">${text.replace(/^.*/, '<h1>$&</h1>').replace(/^[^<\n].*/gm, '<p>$&</p>')}</article-card>`;

/** A card of HTML. */
export const marked = `<article-card id="marked" loading="eager"><h1>Library lends tools</h1>
  <p>The library of the old town lends tools since Monday, its <a href="https://news.example/head">head</a> told the readers of the town.</p></article-card>`;

/** The texts of the other cards: a story, one in another language, and one that is parsed in a worker. */
export const texts = { text: STORY, german: GERMAN, long: story(60_000) };

/** Returns all cards. */
export function body({ inScripts = true } = {}) {
  const write = inScripts ? plain : paragraphs;
  return [...Object.entries(texts).map(([id, text]) => write(id, text)), marked].join('\n');
}

/** Returns the page with the script element of a bundler. Parcel takes no script of plain text. */
export const html = (script, options) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <title>Cards</title>
    ${script}
  </head>
  <body>
${body(options)}
  </body>
</html>
`;

/** Returns the script of the page as the documentation has it. */
export const script = (needsBase) =>
  needsBase
    ? `import { ArticleCardElement } from 'article-card/element';

ArticleCardElement.basePath = '${BASE}';
ArticleCardElement.define();
`
    : `import 'article-card/define';
`;
