import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The server answers /graphql with index.html and serves the rest of the build under /explorer/console.
export default defineConfig({
  base: '/explorer/console/',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/console',
    emptyOutDir: true,
    // Monaco's editor is one chunk of 3 MB by nature: it is loaded once and cached, and the warning helps nobody.
    chunkSizeWarningLimit: 4000,
    // A module preload polyfill would be an inline script, which our content security policy forbids.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // GraphiQL makes the titles of its icons, which screen readers read out, from the names of functions.
      output: { keepNames: true },
      // GraphiQL's packages say "use no memo" to a compiler that has already run; a warning for each file hides real ones.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
