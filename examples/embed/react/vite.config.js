import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // The development server would move the package's modules away from their WebAssembly.
  optimizeDeps: { exclude: ['article-card'] },
  build: { outDir: '../../../target/examples/react', emptyOutDir: true },
});
