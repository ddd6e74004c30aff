// A page of Vue that a server renders and the browser hydrates, built by Vite.

import { html, marked, texts } from './site.mjs';

const { text, ...others } = texts;

// With Vue's checks of hydration, which builds for production leave out.
const BUILD = 'NODE_ENV=development vite build';

export const VUE = {
  packages: ['vite@8.4.0', 'vue@3.5.45', '@vitejs/plugin-vue@6.0.11'],
  files: {
    'vite.config.js': `import vue from '@vitejs/plugin-vue';
export default { plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'article-card' } } })] };`,
    'index.html': html('<script type="module" src="/src/client.js"></script>').replace(/<body>[^]*<\/body>/, '<body><div id="app"><!--app--></div></body>'),
    'src/App.vue': `<script setup>
import { ref } from 'vue';

const text = ref(${JSON.stringify(text)});
const others = ${JSON.stringify(others)};
const open = ref(false);
const words = ref(0);
</script>

<template>
  <article-card
    id="text"
    loading="eager"
    :heading-level="1"
    :open="open"
    :compact="false"
    no-storage
    @article-card-toggle="open = $event.detail.open"
    @article-card-parsed="words = $event.detail.wordCount"
    >{{ text }}</article-card
  >
  <button @click="open = !open">{{ open ? 'Close' : 'Open' }} it</button>
  <button @click="text = text.replace('Harbour', 'River')">Rename it</button>
  <p role="status">{{ words }} words</p>
  <article-card v-for="(other, id) in others" :id="id" :key="id" loading="eager">{{ other }}</article-card>
  ${marked}
</template>
`,
    'src/client.js': `import 'article-card/define';
import { createSSRApp } from 'vue';
import App from './App.vue';

createSSRApp(App).mount('#app');
`,
    'src/server.js': `import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import App from './App.vue';

export const render = () => renderToString(createSSRApp(App));
`,
    'render.mjs': `import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './server/server.js';

const card = await render();
writeFileSync('dist/index.html', readFileSync('dist/index.html', 'utf8').replace('<!--app-->', () => card));
`,
  },
  build: `${BUILD} && ${BUILD} --ssr src/server.js --outDir server && node render.mjs`,
  output: 'dist',
};
