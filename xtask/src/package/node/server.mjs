// Writes the module of `article-card/server`: `node xtask/src/package/node/server.mjs BINDINGS FOLDER`. It
// imports nothing, so that servers and workers need no other file but the WebAssembly.

import { basename, join, resolve } from 'node:path';
import { argv } from 'node:process';
import { build } from 'esbuild';

import { OPTIONS } from './options.mjs';

const [, , bindings, folder] = argv;

/** Finds the bindings in their folder. */
const found = {
  name: 'bindings',
  setup({ onResolve }) {
    onResolve({ filter: /article_card_server\.js$/ }, ({ path }) => ({ path: resolve(bindings, basename(path)) }));
  },
};

await build({
  ...OPTIONS,
  entryPoints: ['src/embed/server/server.js'],
  outfile: join(folder, 'server.js'),
  // Deno has the class, and no reader whose format of dates and settings a card could take.
  define: { Window: 'undefined' },
  plugins: [found],
});
