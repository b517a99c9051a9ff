import { defineConfig } from 'vite';
import { fromRoot } from '../scripts/process/root.ts';

export default defineConfig({
  root: fromRoot('site/live'),
  base: './',
  build: {
    outDir: fromRoot('.cache/site/public/live'),
    // Beside what the examples fetch.
    emptyOutDir: false,
    target: 'es2022',
    chunkSizeWarningLimit: 4000,
  },
});
