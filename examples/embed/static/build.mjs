// A site of static pages: one for each story, and a list of them. Its cards are there before any
// script.

import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { init, renderArticleCard } from 'article-card/server';

const SITE = new URL('../../../target/examples/static/', import.meta.url);
const STORIES = new URL('stories/', import.meta.url);

await init();
await mkdir(SITE, { recursive: true });
// The style, and the scripts that are loaded when a reader uses a tool.
await cp(new URL('node_modules/article-card/', import.meta.url), new URL('article-card/', SITE), { recursive: true, dereference: true });

const page = (head, body) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
${head}<script type="module" src="article-card/prerendered.js"></script>
<main>
${body}
</main>
</html>
`;

const list = [];
for (const file of (await readdir(STORIES)).sort()) {
  const text = await readFile(new URL(file, STORIES), 'utf8');
  const name = `${basename(file, '.txt')}.html`;
  const { html, head } = renderArticleCard(text, { stylesheet: 'article-card/prerendered.css', headingLevel: 1 });
  await writeFile(new URL(name, SITE), page(head, html));
  // A link to the page stands below the small card.
  const small = renderArticleCard(text, { stylesheet: 'article-card/prerendered.css', compact: true });
  list.push(small.html.replace('</article-card>', `<a slot="actions" href="${name}">On a page of its own</a></article-card>`));
}
const style = '<title>Stories</title>\n<link rel="stylesheet" href="article-card/prerendered.css">\n';
await writeFile(new URL('index.html', SITE), page(style, list.join('\n')));
