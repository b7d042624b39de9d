import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What runs or is drawn in the browser: every file of `src/islands`, and the style sheets. The server finds the built files by the manifest. */
const islands = readdirSync(here('src/islands'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => here(`src/islands/${file}`));

export default defineConfig({
  base: '/explorer/',
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    // The polyfill would be an inline script, which the content security policy forbids.
    modulePreload: { polyfill: false },
    rolldownOptions: { input: [...islands, here('src/style/explorer.css'), here('src/style/print.css')] },
  },
});
