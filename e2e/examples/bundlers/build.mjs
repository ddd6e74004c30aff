// Builds the page with each bundler from the packed package, as a user would: `node
// e2e/examples/bundlers/build.mjs [NAME...]`. The sites are in target/bundlers.

import { execSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

import { BASE } from './site.mjs';
import { BUILDS } from './table.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PACKED = join(ROOT, 'target/packed');

/** Returns the folder of a build. */
export const folderOf = (name) => join('target/bundlers', name.toLowerCase().replaceAll(/\W+/g, '-'));

/** Installs, writes and builds the site of a bundler. */
function build(name, archive) {
  const { packages, files, build, output, needsBase } = BUILDS[name];
  const folder = join(ROOT, folderOf(name));
  const run = (command) => execSync(command, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: '' } });
  mkdirSync(folder, { recursive: true });
  for (const stale of [output, 'node_modules/article-card', 'node_modules/.package-lock.json']) rmSync(join(folder, stale), { recursive: true, force: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  run(`npm install --no-package-lock --no-audit --no-fund --ignore-scripts ${archive} ${packages.join(' ')}`);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  run(`npx --no-install ${build}`);
  // As the documentation says.
  if (needsBase) {
    for (const file of ['article_card_bg.wasm', 'article_card_markup_bg.wasm', 'worker.js', 'languages']) {
      cpSync(join(folder, 'node_modules/article-card', file), join(folder, output, BASE, file), { recursive: true });
    }
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [archive] = readdirSync(PACKED).filter((name) => name.endsWith('.tgz'));
  const names = argv.length > 2 ? argv.slice(2) : Object.keys(BUILDS);
  for (const name of names) {
    const start = Date.now();
    try {
      build(name, join(PACKED, archive));
    } catch (error) {
      console.error(`${name} does not build: ${error.message}\n${error.stdout ?? ''}`);
      process.exit(1);
    }
    console.log(`${name} is built (${Math.round((Date.now() - start) / 1000)} s)`);
  }
}
