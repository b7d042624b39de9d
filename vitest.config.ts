import { defineConfig } from 'vitest/config';

// unit: pure, parallel. graph: on one real Neo4j that the global set-up starts, one file at a time
// (a Community server has one database, so files would see each other's rows).
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
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
