import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

const RUNNER = join('tests', 'support', 'run-assess.ts');

/** Tests in real browsers, which take their time. */
const BROWSER = join('tests', 'browser');

const runners = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((name) => join('tests', name))
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith(BROWSER) && runsProgram(file));

export default defineConfig({
  test: {
    projects: [
      project('unit', ['tests/**/*.test.{ts,tsx}'], [...runners, `${BROWSER}/**`]),
      project('program', runners, []),
      project('browser', ['tests/browser/*.test.ts'], []),
    ],
    maxWorkers: 2,
    isolate: false,
    coverage: { include: ['src/**'], thresholds: { lines: 90, branches: 85 } },
  },
});

/** Whether a file of tests runs the whole program: it imports what does, itself or through its helpers. */
function runsProgram(file: string): boolean {
  if (file === RUNNER) return true;
  const imports = readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+)'/g);
  return [...imports]
    .map(([, path = '']) => join(dirname(file), path))
    .some((imported) => imported.startsWith('tests') && runsProgram(imported));
}

function project(name: string, include: string[], leftOut: string[]) {
  return {
    test: {
      name,
      include,
      exclude: [...configDefaults.exclude, ...leftOut],
      setupFiles: ['tests/support/fix-seed.ts'],
      // Browsers and properties that try more examples get more time.
      testTimeout: process.env['FUZZ_RUNS'] === undefined && name !== 'browser' ? 30_000 : 120_000,
      // No module keeps anything that a test could change: each is loaded once a worker, not once a file.
      isolate: false,
      // A process and no thread: its stack is as deep as the one that users run the program on.
      pool: 'forks',
    } as const,
  };
}
