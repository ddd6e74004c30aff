// The packed package, by two linters of npm packages: publint for its files, attw for the types of its modules.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';

import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

import { expect, test as base } from '@playwright/test';

const [archive] = readdirSync('target/packed').filter((name) => name.endsWith('.tgz'));
const PACKED = join('target/packed', archive);

const EXPORTS = Object.entries<string | object>(JSON.parse(readFileSync('pkg/package.json', 'utf8')).exports);
/** WebAssembly, styles and words, which no script imports by their name; attw takes every other export for a module. */
const FILES = EXPORTS.filter(([, target]) => typeof target === 'string' && !target.endsWith('.json')).map(([name]) => name);

const test = base.extend<{ broken: string }>({
  /** The archive of a package that exports a module without types and one that is not there. */
  broken: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'article-card-'));
    mkdirSync(join(folder, 'package'));
    const exports = { './typed': { types: './typed.d.ts', default: './typed.js' }, './untyped': './untyped.js', './lost': './lost.js' };
    const manifest = JSON.stringify({ name: 'broken', version: '1.0.0', type: 'module', exports });
    const files = { 'package.json': manifest, 'typed.d.ts': 'export {};', 'typed.js': '', 'untyped.js': '' };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'package', name), content);
    execFileSync('tar', ['-czf', 'broken.tgz', 'package'], { cwd: folder });
    await use(join(folder, 'broken.tgz'));
    rmSync(folder, { recursive: true });
  },
});

/** Returns what publint finds in an archive, suggestions too. */
async function publintOf(archive: string) {
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(readFileSync(archive)).buffer }, level: 'suggestion', strict: true });
  return messages.map((message) => formatMessage(message, pkg, { color: false }));
}

/** Returns what attw prints of an archive, nothing if it has no objection. */
function attwOf(archive: string, excluded: string[]) {
  const options = ['--no-emoji', '--no-color', '--no-summary', '--format', 'ascii', '--profile', 'strict'];
  // The package has ES modules only. `require` of them works in Node.js from 20.19 on.
  options.push('--ignore-rules', 'cjs-resolves-to-esm');
  if (excluded.length) options.push('--exclude-entrypoints', ...excluded);
  const { status, stdout, stderr } = spawnSync(execPath, ['node_modules/@arethetypeswrong/cli/dist/index.js', archive, ...options], { encoding: 'utf8' });
  return status === 0 ? '' : stdout + stderr;
}

test('publint finds nothing in the package', async () => {
  expect(await publintOf(PACKED)).toEqual([]);
});

test('attw finds nothing in the package', () => {
  expect(FILES.length).toBeGreaterThan(0);
  expect(attwOf(PACKED, FILES)).toBe('');
});

test('a broken package has objections of both', async ({ broken }) => {
  expect((await publintOf(broken)).join()).toContain('lost.js but the file does not exist');
  const types = attwOf(broken, []);
  expect(types).toContain('No types');
  expect(types).toContain('Resolution failed');
});
