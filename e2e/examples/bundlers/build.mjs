// Builds the page with each bundler from the packed package, as a user would, and installs the runtimes: `node
// e2e/examples/bundlers/build.mjs [NAME...]`. Sites and programs are in target/bundlers.

import { execSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { argv, env } from 'node:process';
import { fileURLToPath } from 'node:url';

import { RUNTIMES } from '../runtimes/table.mjs';
import { BASE } from './site.mjs';
import { BUILDS } from './table.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PACKED = join(ROOT, 'target/packed');

/** Returns the folder of a build. */
export const folderOf = (name) => join('target/bundlers', name.toLowerCase().replaceAll(/\W+/g, '-'));

/** Runs a command in the folder of a build, with the programs of its packages. Returns what it prints. */
export function runIn(name, command) {
  const cwd = join(ROOT, folderOf(name));
  const PATH = [join(cwd, 'node_modules/.bin'), env.PATH].join(delimiter);
  return execSync(command, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...env, PATH, NODE_ENV: '' } });
}

/** Installs, writes and builds the site of a bundler or the program of a runtime. */
function build(name, { packages, files, build, output = 'dist', needsBase }, archive) {
  const folder = join(ROOT, folderOf(name));
  mkdirSync(folder, { recursive: true });
  for (const stale of [output, 'node_modules/article-card', 'node_modules/.package-lock.json']) rmSync(join(folder, stale), { recursive: true, force: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  runIn(name, `npm install --no-package-lock --no-audit --no-fund --ignore-scripts ${archive} ${packages.join(' ')}`);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  if (build) runIn(name, build);
  // As the documentation says.
  if (needsBase) {
    for (const file of ['article_card_bg.wasm', 'article_card_markup_bg.wasm', 'worker.js', 'languages']) {
      cpSync(join(folder, 'node_modules/article-card', file), join(folder, output, BASE, file), { recursive: true });
    }
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [archive] = readdirSync(PACKED).filter((name) => name.endsWith('.tgz'));
  const all = { ...BUILDS, ...RUNTIMES };
  const names = argv.length > 2 ? argv.slice(2) : Object.keys(all);
  for (const name of names) {
    const start = Date.now();
    try {
      build(name, all[name], join(PACKED, archive));
    } catch (error) {
      if (RUNTIMES[name]?.packages.length) {
        console.log(`${name} is skipped: its program cannot be had (${error.message.split('\n')[0]})`);
        continue;
      }
      console.error(`${name} does not build: ${error.message}\n${error.stdout ?? ''}`);
      process.exit(1);
    }
    console.log(`${name} is built (${Math.round((Date.now() - start) / 1000)} s)`);
  }
}
