// The runtimes of JavaScript on a server that the documentation names, and how a program is run in each.

import { readFileSync } from 'node:fs';

import { GERMAN, STORY } from '../../embed/story.mjs';

/** A text whose author is found only with the words of its language. */
const INDONESIAN = `Jembatan dibuka lagi

Oleh Budi Santoso

Warga berharap jembatan itu segera diperbaiki karena anak-anak tidak bisa berangkat ke sekolah.`;

const runtime = (packages, run, build) => ({
  packages,
  files: {
    'program.mjs': readFileSync(new URL('program.mjs', import.meta.url), 'utf8'),
    'texts.mjs': Object.entries({ GERMAN, INDONESIAN, STORY }).map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`).join(''),
  },
  build,
  run,
});

export const RUNTIMES = {
  'Node.js': runtime([], 'node program.mjs'),
  // It reads the files of the package, and may do nothing else.
  'Deno 2': runtime(['deno@2.9.6'], 'deno run --no-prompt --cached-only --allow-read=. program.mjs', 'deno --version'),
  // The script puts the program where it is looked for.
  'Bun 1': runtime(['bun@1.4.5'], 'bun program.mjs', 'node node_modules/bun/install.js && bun --version'),
};
