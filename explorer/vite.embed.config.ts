import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The script of the components for portals: one file under a name that stays, which needs no other. */
export default defineConfig({
  build: {
    outDir: 'dist/embed',
    emptyOutDir: true,
    copyPublicDir: false,
    modulePreload: { polyfill: false },
    lib: {
      entry: fileURLToPath(new URL('src/embed/components/whorl.ts', import.meta.url)),
      formats: ['iife'],
      name: 'whorl',
      fileName: () => 'whorl.js',
    },
  },
});
