// The page that every bundler builds: a card of each kind of file that the package loads.

import { story } from '../../../bench/browser/texts.mjs';
import { GERMAN, POLICY, STORY } from '../../embed/story.mjs';

/** The folder of the package's files, where a bundler leaves them out. */
export const BASE = '/article-card/';

/** The policy of docs/hosting.md without Trusted Types, which the code of some bundlers does not know. */
const [WITHOUT_TYPES] = POLICY.split('; require-trusted-types-for');

const plain = (id, text) => `<article-card id="${id}" loading="eager"><script type="text/plain">${text}</script></article-card>`;

const paragraphs = (id, text) => `<article-card id="${id}" loading="eager">${text.replace(/.+/g, '<p>$&</p>')}</article-card>`;

/** A card of HTML. */
export const marked = `<article-card id="marked" loading="eager"><h1>Library lends tools</h1>
  <p>The library of the old town lends tools since Monday, its <a href="https://news.example/head">head</a> told the readers of the town.</p></article-card>`;

/** The texts of the other cards: a story, one in another language, and one that is parsed in a worker. */
export const texts = { text: STORY, german: GERMAN, long: story(60_000) };

/** The element of an icon that asks for nothing. */
export const ICON = '<link rel="icon" href="data:," />';

/** Returns all cards. Svelte takes no script of plain text. */
export function body({ inScripts = true } = {}) {
  const write = inScripts ? plain : paragraphs;
  return [...Object.entries(texts).map(([id, text]) => write(id, text)), marked].join('\n');
}

/** Returns the page with the script element of a bundler. */
export const html = (script) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${WITHOUT_TYPES}" />
    <title>Cards</title>
    ${script}
  </head>
  <body>
${body()}
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
