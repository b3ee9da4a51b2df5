import { describe, expect, test } from 'vitest';
import { measureGrowth, QUADRATIC } from '../support/growth.ts';
import { LARGE_FILES, type MakeLarge } from '../support/large-files.ts';
import { makeFolder, runAssess } from '../support/run-assess.ts';

const BYTES = 24 * 1024;

/** Commands on a folder, and what may make each of them slow. */
const COMMANDS: readonly {
  readonly how: string;
  readonly args: (folder: string) => readonly string[];
  readonly of: readonly string[];
}[] = [
  {
    how: 'explain',
    args: (folder) => ['explain', 'boat-permits', folder],
    of: ['spend lines', 'spend lines with an appraisal', 'claims', 'other benefits', 'sources'],
  },
  {
    how: 'a hit list in Markdown',
    args: (folder) => [folder, '-f', 'markdown'],
    of: ['spend lines', 'candidates that overlap in a chain', 'candidates in a nest'],
  },
  {
    how: 'compare',
    args: (folder) => ['compare', folder, folder],
    of: ['wrong values on one line', 'unknown keys on one line'],
  },
  {
    how: 'check --fix',
    args: (folder) => ['check', '--fix', folder],
    of: ['unknown keys on one line', 'bare question marks'],
  },
  {
    how: 'check for JUnit',
    args: (folder) => ['check', '-f', 'junit', folder],
    of: ['candidates alike'],
  },
];

for (const { how, args, of } of COMMANDS) {
  describe(`${how} takes time in step with the bytes`, () => {
    for (const kind of of) {
      test(`of ${kind}`, { timeout: 300_000 }, async () => {
        const growth = await measureGrowth(BYTES, (bytes) => {
          const folder = makeFolder(makeFiles(kind, bytes));
          return () => runAssess(args(folder));
        });
        expect(growth).toBeLessThan(QUADRATIC);
      });
    }
  });
}

test('20,000 problems on one line are told in a line each', { timeout: 300_000 }, async () => {
  const radar = 'candidate: a, name: a, sector: s, status: radar';
  const text = `{${radar}, watch: [${'a, '.repeat(20_000)}], summary: ${'w'.repeat(800_000)}}\n`;
  const folder = makeFolder({ 'a.yaml': text });
  const { code, stderr } = await runAssess(['compare', folder, folder]);
  expect(code).toBe(1);
  expect(stderr).toContain('20000 problems in 1 file: nothing was compared.');
});

function makeFiles(kind: string, bytes: number): Readonly<Record<string, string>> {
  const make: MakeLarge | undefined = LARGE_FILES[kind];
  if (make === undefined) throw new Error(`there is no kind of large file called ${kind}`);
  const made = make(bytes);
  return typeof made === 'string' ? { 'a.yaml': made } : made;
}
