// Reads `[text, options]` as JSON and prints the card as JSON, with the package's own server module.

import { readFileSync } from 'node:fs';

import { init, renderArticleCard } from '../../pkg/server.js';

await init();
console.log(JSON.stringify(renderArticleCard(...JSON.parse(readFileSync(0, 'utf8')))));
