import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    maxWorkers: 2,
    // Nothing in the program changes what another test sees, so that modules are loaded once a worker.
    isolate: false,
    coverage: { include: ['src/**'], thresholds: { lines: 90, branches: 85 } },
  },
});
