import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bundleBudget } from './bundle-budget.ts';

/** Of the server beside `npm run dev`. */
const serverUrl = process.env.API_URL ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: 'client',
  plugins: [react(), bundleBudget(450)],
  build: { outDir: '../dist/client', emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  server: { proxy: { '/graphql': serverUrl, '/imports': serverUrl, '/exports': serverUrl } },
  test: {
    root: '.',
    // Vite would take the module build of graphql and Apollo the other: two copies, no `instanceof`.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
    // No test changes what another imports: reading the same modules for each file took longer than most tests.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.graph.test.ts', 'test/**/*.process.test.ts'],
          // What ends takes a fraction of this, also beside the tests over a graph.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          sequence: { groupOrder: 1 },
          include: ['test/**/*.graph.test.ts'],
          globalSetup: ['test/support/neo4j.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'process',
          sequence: { groupOrder: 2 },
          include: ['test/**/*.process.test.ts'],
          globalSetup: ['test/support/page.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
