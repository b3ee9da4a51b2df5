import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    // Most tests wait for a program that they have started, so that a worker a core is not too many.
    maxWorkers: 2,
    isolate: false,
    coverage: { include: ['src/**'], thresholds: { lines: 90, branches: 85 } },
  },
});
