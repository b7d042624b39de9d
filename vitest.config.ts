import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Vite would take graphql's ES build and Apollo its CommonJS one: two copies, whose objects do not know each other.
const graphql = { find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') };

// The pages from their source, not from what was built last.
const explorer = {
  find: /^@whorl\/explorer$/,
  replacement: fileURLToPath(new URL('explorer/src/explorer.ts', import.meta.url)),
};

// unit: pure, parallel. graph: on one real Neo4j that the global set-up starts, one file at a time
// (a Community server has one database, so files would see each other's rows).
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: [graphql, explorer] },
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          // A guard against hanging only: tests that prove a time measure processor time.
          testTimeout: 120_000,
        },
      },
      {
        resolve: { alias: [graphql, explorer] },
        test: {
          name: 'graph',
          include: ['test/graph/**/*.test.ts'],
          globalSetup: ['test/support/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
