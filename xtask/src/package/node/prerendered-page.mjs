// Prints a page with a prerendered card, as it is before any script:
// `node xtask/src/package/node/prerendered-page.mjs FOLDER TEXT`.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

const [, , folder, text] = argv;
const { init, renderArticleCard } = await import(pathToFileURL(resolve(folder, 'server.js')).href);
await init();
const { html, head } = renderArticleCard(readFileSync(text, 'utf8'));
process.stdout.write(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${head}<script type="module" src="/article-card/prerendered.js"></script>
</head>
<body>
${html}
</body>
</html>
`);
