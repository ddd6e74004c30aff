// The JavaScript API in Node: the packed package, installed in an empty project.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

import { expect, test as base } from '@playwright/test';

import { STORY } from './story.mjs';

const PACKED = fileURLToPath(new URL('../../target/packed/', import.meta.url));

const test = base.extend<object, { run: (script: string) => unknown }>({
  /** Runs a module in a project with the package. Returns the JSON that it prints. */
  run: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'article-card-'));
      const installed = join(folder, 'node_modules', 'article-card');
      mkdirSync(installed, { recursive: true });
      const [archive] = readdirSync(PACKED).filter((name) => name.endsWith('.tgz'));
      execFileSync('tar', ['-xzf', join(PACKED, archive), '-C', installed, '--strip-components=1']);
      writeFileSync(join(folder, 'story.txt'), STORY);
      await use((script) => {
        const file = join(folder, `script-${Math.random()}.mjs`);
        const head = `import { readFileSync } from 'node:fs';
          const story = readFileSync(new URL('story.txt', import.meta.url), 'utf8');`;
        writeFileSync(file, `${head}\n${script}`);
        return JSON.parse(execFileSync(execPath, [file], { cwd: folder, encoding: 'utf8' }));
      });
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

const USE = `const article = api.parseArticle(story);
  const { points } = api.summarize(story, { points: 1 });
  console.log(JSON.stringify({
    headline: article.headline,
    author: article.authors[0].name,
    points: points.length,
    jsonLd: api.toJsonLd(article)['@type'],
    markdown: api.toMarkdown(article).split('\\n')[0],
    text: api.toText(article).split('\\n')[0],
  }));`;

const HEADLINE = 'Harbour bridge reopens after storm';
const USED = { headline: HEADLINE, author: 'Ada Lim', points: 1, jsonLd: 'NewsArticle', markdown: `# ${HEADLINE}`, text: HEADLINE };

const WASM = "new URL('node_modules/article-card/article_card_bg.wasm', import.meta.url)";

for (const [name, init] of [
  ['from beside the package', ''],
  ['from bytes', `readFileSync(${WASM})`],
  ['from a file URL', WASM],
  ['from the address of a file', `${WASM}.href`],
  ['from a module', `new WebAssembly.Module(readFileSync(${WASM}))`],
] as const) {
  test(`init ${name}`, ({ run }) => {
    expect(run(`import * as api from 'article-card/api'; await api.init(${init}); ${USE}`)).toEqual(USED);
  });
}

test('the whole package is imported, and registers nothing', ({ run }) => {
  expect(run(`import * as api from 'article-card'; await api.init(); ${USE}`)).toEqual(USED);
});

test('init that failed can be tried again', ({ run }) => {
  const script = `import * as api from 'article-card/api';
    const failed = await api.init(new URL('nowhere.wasm', import.meta.url)).then(() => 'loaded', (error) => error.code);
    await api.init();
    console.log(JSON.stringify([failed, api.parseArticle(story).headline]));`;
  expect(run(script)).toEqual(['ENOENT', HEADLINE]);
});

test('languages are read from beside the package', ({ run }) => {
  const script = `import { init, parseArticle, parseArticleAsync } from 'article-card/api';
    const text = 'Jembatan dibuka lagi\\n\\nOleh Budi Santoso\\n\\nWarga berharap jembatan itu segera diperbaiki karena anak-anak tidak bisa berangkat ke sekolah.';
    const warnings = [];
    console.warn = (warning) => warnings.push(warning);
    await init();
    const author = ({ authors }) => authors[0]?.name ?? '';
    parseArticle(text);
    const found = [author(await parseArticleAsync(text)), author(parseArticle(text))];
    await init({ languages: ['de', 'id'] });
    await init({ languages: 'all' });
    console.log(JSON.stringify([...found, warnings.length, /languages: \\['id'\\]/.test(warnings[0])]));`;
  expect(run(script)).toEqual(['Budi Santoso', 'Budi Santoso', 1, true]);
});
