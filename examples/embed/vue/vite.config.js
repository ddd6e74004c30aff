import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  // Vue leaves the element to the browser.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'article-card' } } })],
  // The development server would move the package's modules away from their WebAssembly.
  optimizeDeps: { exclude: ['article-card'] },
  build: { outDir: '../../../target/examples/vue', emptyOutDir: true },
});
