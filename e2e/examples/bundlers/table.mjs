// The bundlers and frameworks that the documentation names: what is installed, written and run for each.

import { BASE, ICON, body, html, marked, script, texts } from './site.mjs';
import { VUE } from './vue.mjs';

const MODULE = '<script type="module" src="./main.js"></script>';

const vite = (version) => ({
  packages: [`vite@${version}`],
  files: { 'index.html': html(MODULE), 'main.js': script(false) },
  build: 'vite build',
  output: 'dist',
});

/** A bundler that writes the script alone. */
const scripts = (packages, build, needsBase, element = MODULE) => ({
  packages,
  needsBase,
  files: { 'main.js': script(needsBase), 'dist/index.html': html(element) },
  build,
  output: 'dist',
});

const CLASSIC = '<script defer src="./main.js"></script>';

const ANGULAR = ['common', 'compiler', 'compiler-cli', 'core', 'platform-browser'];

export const BUILDS = {
  'Vite 5': vite('5.4.21'),
  'Vite 6': vite('6.4.6'),
  'Vite 7': vite('7.3.8'),
  'Vite 8': vite('8.4.0'),
  'webpack 5': scripts(['webpack@5.113.0', 'webpack-cli@7.3.1'], 'webpack --mode production --entry ./main.js', false, CLASSIC),
  'Rollup 4': scripts(['rollup@4.68.8', '@rollup/plugin-node-resolve@16.0.3'], 'rollup main.js --dir dist --plugin node-resolve', true),
  'esbuild 0.28, ESM': scripts(['esbuild@0.28.2'], 'esbuild main.js --bundle --splitting --format=esm --outdir=dist', true),
  'esbuild 0.28, IIFE': scripts(['esbuild@0.28.2'], 'esbuild main.js --bundle --format=iife --log-override:empty-import-meta=silent --outdir=dist', true, CLASSIC),
  'Parcel 2': {
    packages: ['parcel@2.16.4', '@parcel/transformer-raw@2.16.4'],
    needsBase: true,
    files: {
      // Parcel asks for this before it takes scripts of plain text, and its minifier breaks paragraphs in elements.
      '.parcelrc': JSON.stringify({ extends: '@parcel/config-default', transformers: { '*.plain': ['@parcel/transformer-raw'] } }),
      'index.html': html(MODULE),
      'main.js': script(true),
    },
    build: 'parcel build index.html --no-cache --cache-dir cache',
    output: 'dist',
  },
  'Astro 5': {
    packages: ['astro@5.18.2'],
    files: { 'src/pages/index.astro': `<html lang="en"><head>${ICON}<title>Cards</title></head><body>${body()}<script>import 'article-card/define';</script></body></html>` },
    build: 'astro build',
    output: 'dist',
  },
  'SvelteKit 2': {
    packages: ['@sveltejs/kit@2.70.4', '@sveltejs/adapter-static@3.0.11', '@sveltejs/vite-plugin-svelte@6.2.4', 'svelte@5.57.3', 'vite@7.3.8'],
    files: {
      'vite.config.js': `import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()] };`,
      'svelte.config.js': `import adapter from '@sveltejs/adapter-static';\nexport default { kit: { adapter: adapter() } };`,
      'src/app.html': `<!doctype html><html lang="en"><head>${ICON}%sveltekit.head%</head><body><div>%sveltekit.body%</div></body></html>`,
      'src/routes/+layout.js': 'export const prerender = true;',
      'src/routes/+page.svelte': `<script>
  import { onMount } from 'svelte';
  onMount(() => import('article-card/define'));
</script>
${body({ inScripts: false })}`,
    },
    build: 'vite build',
    output: 'build',
  },
  'Next.js 16': {
    packages: ['next@16.4.6', 'react@19.3.1', 'react-dom@19.3.1'],
    needsBase: true,
    files: {
      'next.config.mjs': `export default { output: 'export' };`,
      'app/layout.jsx': `export const metadata = { icons: 'data:,' };
export default ({ children }) => <html lang="en"><body>{children}</body></html>;`,
      'app/card.jsx': `'use client';
import { ArticleCardElement } from 'article-card/element';

ArticleCardElement.basePath = '${BASE}';
export { ArticleCard } from 'article-card/react';`,
      'app/page.jsx': `import { ArticleCard } from './card';
const texts = ${JSON.stringify(texts)};
export default function Page() {
  return <>
    {Object.entries(texts).map(([id, text]) => <ArticleCard key={id} id={id} text={text} loading="eager" />)}
    <div dangerouslySetInnerHTML={{ __html: ${JSON.stringify(marked)} }} />
  </>;
}`,
    },
    build: 'next build',
    output: 'out',
  },
  'Vue 3 from a server': VUE,
  'Angular 20': {
    packages: ['@angular/build@20.3.14', '@angular/cli@20.3.14', ...ANGULAR.map((name) => `@angular/${name}@20.3.16`), 'typescript@5.9.3', 'rxjs@7.8.2', 'tslib@2.8.1'],
    needsBase: true,
    files: {
      'angular.json': JSON.stringify({
        version: 1,
        projects: {
          cards: {
            projectType: 'application',
            root: '',
            architect: {
              build: { builder: '@angular/build:application', options: { browser: 'src/main.ts', index: 'src/index.html', tsConfig: 'tsconfig.json', outputPath: { base: 'dist', browser: '' } } },
            },
          },
        },
        cli: { analytics: false },
      }),
      'tsconfig.json': JSON.stringify({ compilerOptions: { strict: true, target: 'ES2022', module: 'preserve', moduleResolution: 'bundler', skipLibCheck: true }, files: ['src/main.ts'] }),
      'src/index.html': `<!doctype html><html lang="en"><head>${ICON}<title>Cards</title><base href="/" /></head><body><cards-page></cards-page></body></html>`,
      'src/main.ts': `import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
${script(true)}
@Component({
  selector: 'cards-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`@for (card of cards; track card.id) { <article-card [id]="card.id" [text]="card.text" loading="eager"></article-card> }
    ${marked}\`,
})
class CardsPage {
  cards = Object.entries(${JSON.stringify(texts)}).map(([id, text]) => ({ id, text }));
}

bootstrapApplication(CardsPage, { providers: [provideZonelessChangeDetection()] });`,
    },
    build: 'ng build',
    output: 'dist',
  },
  'Eleventy 3': {
    packages: ['@11ty/eleventy@3.1.8'],
    files: {
      'eleventy.config.js': `export default (config) => config.addPassthroughCopy({ 'node_modules/article-card': 'article-card' });`,
      'index.html': html('<script type="module" src="/article-card/define.js"></script>'),
    },
    build: 'eleventy',
    output: '_site',
  },
};
