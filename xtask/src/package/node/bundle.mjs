// Writes the modules of the package: `node xtask/src/package/node/bundle.mjs FOLDER`. The folder already
// holds what wasm-bindgen wrote. Comments and white space go, names stay, so that stack traces can
// be read. The style of the text goes with them.

import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { argv } from 'node:process';
import { build, transform } from 'esbuild';

import { OPTIONS } from './options.mjs';

const OUT = argv[2];

/** The modules that read HTML. */
const WALK = ['elements', 'parts', 'addresses', 'tables', 'lists', 'lines', 'outline', 'metadata', 'depth', 'walk', 'inert'];

/** The published modules, each with its sources. All exports of the sources are exported, but those of `INNER`. */
const MODULES = {
  'define.js': ['src/embed/element/define.js'],
  'element.js': ['wasm-source', 'attributes', 'light-dom-text', 'events', 'fallback', 'element'].map(
    (name) => `src/embed/element/${name}.js`,
  ),
  'pieces.js': ['src/embed/element/pieces.js'],
  'warnings.js': ['src/embed/element/warnings.js'],
  'toggle.js': ['src/embed/prerendered/toggle.js'],
  'prerendered.js': ['fingerprint', 'keep', 'prerendered'].map((name) => `src/embed/prerendered/${name}.js`),
  'take-over.js': ['src/embed/prerendered/take-over.js'],
  'card.js': ['dates', 'mount-pool', 'fetch-text', 'readers', 'crashes', 'ready', 'reveal', 'review', 'source', 'card'].map((name) => `src/embed/card/${name}.js`),
  'clipboard.js': ['src/card/parsing/start-worker.js', 'src/interop/export.js', 'src/card/tools/clipboard.js'],
  'wasm.js': ['src/card/languages/files.js', 'src/embed/card/readable.js', 'src/embed/card/wasm.js'],
  'worker.js': ['src/card/parsing/worker.js'],
  'formats.js': ['spans', 'marked', 'html'].map((name) => `src/interop/${name}.js`),
  'mail.js': ['decode', 'html-text', 'entity', 'mail'].map((name) => `src/embed/api/mail/${name}.js`),
  'markup.js': [...WALK.map((name) => `src/embed/markup/${name}.js`), 'src/embed/markup.js'],
  'api.js': ['checks', 'runtimes', 'markup', 'api'].map((name) => `src/embed/api/${name}.js`),
  'index.js': ['src/embed/api/index.js'],
  'react.js': ['src/embed/react/react.js'],
};

/** The style sheet that loads with the page. */
const FALLBACK = 'src/embed/element/fallback.css';

/** Style sheets that a module imports as text, by the name it calls them. */
const SHEETS = { 'styles.js': 'style.css', 'text-styles.js': 'src/embed/element/text.css' };

/** Sources that only their own module imports. */
const INNER = [
  ...['element/attributes', 'element/fallback', 'prerendered/fingerprint', 'prerendered/prerendered', 'api/checks', 'api/markup', 'api/runtimes'],
  ...WALK.map((name) => `markup/${name}`),
].map((name) => `src/embed/${name}.js`);

/** Scripts that are loaded with the page, before a card is used. Their names are shortened. */
const SHORTENED = ['define.js', 'element.js', 'toggle.js', 'prerendered.js', 'take-over.js'];

/**
 * Bundlers write small files into `data:` URLs, which policies forbid for workers. None does so with
 * 4 kB or more.
 */
const FOOTERS = { 'worker.js': `// ${'-'.repeat(4096)}` };

const [, version] = readFileSync('Cargo.toml', 'utf8').match(/^version = "(.*)"$/m);

/** Written by wasm-bindgen, with copies of the package's own modules in `snippets/`. */
const BINDINGS = ['article_card.js', 'article_card_markup.js'];

const published = new Map(Object.entries(MODULES).flatMap(([name, sources]) => sources.map((source) => [source, name])));

/** The published module that holds what is imported. An import may name it, or a source of it. */
function target({ path, resolveDir }) {
  const copied = path.match(/^\.\/snippets\/[^/]+\/(.*)$/);
  const name = basename(path);
  return published.get(copied ? copied[1] : relative('.', join(resolveDir, path))) ?? (name in MODULES || BINDINGS.includes(name) ? name : undefined);
}

/** Bundles a module; the other published modules stay imports. */
const modules = (name) => ({
  name: 'modules',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\.?\// }, (args) => {
      const sheet = SHEETS[basename(args.path)];
      if (sheet) return { path: sheet, namespace: 'styles' };
      const from = target(args);
      if (!from) return { errors: [{ text: `${args.path} is in no published module` }] };
      return from === name ? undefined : { path: `./${from}`, external: true };
    });
    onLoad({ filter: /./, namespace: 'styles' }, async ({ path }) => ({ contents: `export const css = ${JSON.stringify(await sheet(path))};` }));
  },
});

/** Returns a style sheet without comments and white space. */
async function sheet(path) {
  const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minifyWhitespace: true });
  return code.trim();
}

async function bundle(name, entry) {
  await build({
    ...OPTIONS,
    ...entry,
    external: ['react'],
    minifyIdentifiers: SHORTENED.includes(name),
    define: { VERSION: JSON.stringify(version) },
    // With the white space go comments that other bundlers look for in `import()`.
    minifyWhitespace: name !== 'wasm.js',
    footer: { js: FOOTERS[name] ?? '' },
    outfile: join(OUT, name),
    allowOverwrite: true,
    ignoreAnnotations: true,
    plugins: [modules(name)],
  });
}

for (const [name, sources] of Object.entries(MODULES)) {
  const paths = sources.map((source) => `./${source}`);
  const contents = sources.map((source) => `${INNER.includes(source) ? 'import' : 'export * from'} './${source}';`).join('\n');
  await bundle(name, paths.length === 1 ? { entryPoints: paths } : { stdin: { contents, resolveDir: '.' } });
}
for (const name of BINDINGS) await bundle(name, { stdin: { contents: readFileSync(join(OUT, name), 'utf8'), resolveDir: OUT } });
writeFileSync(join(OUT, basename(FALLBACK)), await sheet(FALLBACK));
