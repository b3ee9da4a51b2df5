import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, runAssess } from '../../support/run-assess.ts';
import { candidateText } from '../candidate-text.ts';

interface Stored {
  readonly documents: Readonly<Record<string, unknown>> & {
    readonly candidates: readonly Readonly<Record<string, unknown>>[];
  };
  readonly inputs: readonly unknown[];
  readonly skipped: readonly unknown[];
}

/** A folder with a report on two candidates, changed as asked, and the candidates themselves. */
async function makeReport(change: (report: Stored) => object): Promise<string> {
  const cwd = makeFolder({
    'c/a.yaml': candidateText(),
    'c/b.yaml': candidateText({ id: 'ferries', name: 'Ferries', status: 'delivered' }),
  });
  const { stdout } = await runAssess(['c', '--json'], { cwd });
  const report: Stored = JSON.parse(stdout);
  const changed = JSON.stringify({ ...report, ...change(report) });
  return makeFolder({
    'r.json': changed,
    'c/a.yaml': candidateText(),
    'c/b.yaml': candidateText({ id: 'ferries', name: 'Ferries', status: 'delivered' }),
  });
}

/** What a report may not be, each with words that say why. */
const SPOILT: readonly {
  readonly what: string;
  readonly change: (report: Stored) => object;
  readonly says: RegExp;
}[] = [
  {
    what: 'holds a document that is none of its inputs',
    change: ({ documents }) => ({
      documents: { ...documents, candidates: [...documents.candidates, documents.candidates[0]] },
    }),
    says: /one document for each of its inputs/,
  },
  {
    what: 'lacks the document of an input',
    change: ({ documents }) => ({
      documents: { ...documents, candidates: documents.candidates.slice(1) },
    }),
    says: /one document for each of its inputs/,
  },
  { what: 'has no inputs', change: () => ({ inputs: [] }), says: /"inputs"/ },
  { what: 'has a date that is none', change: () => ({ date: 'banana' }), says: /"date"/ },
  {
    what: 'lacks assumptions',
    change: ({ documents }) => ({
      documents: { ...documents, assumptions: { assumptions: 'own', edition: '1' } },
    }),
    says: /assumptions lack parts/,
  },
  {
    what: 'lacks parts of the shipped assumptions',
    change: ({ documents }) => ({
      documents: { ...documents, shippedAssumptions: { assumptions: 'own', edition: '1' } },
    }),
    says: /assumptions lack parts/,
  },
  { what: 'is a comparison', change: () => ({ steps: [] }), says: /it is a comparison/ },
];

describe('a report that cannot be a side', () => {
  for (const { what, change, says } of SPOILT) {
    test(`is refused with its reason: it ${what}`, async () => {
      const cwd = await makeReport(change);
      const { code, stdout, stderr } = await runAssess(['compare', 'r.json', 'c'], { cwd });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/^r\.json:1:1 error unreadable-file/);
      expect(stderr).toMatch(says);
      expect(stderr).toContain('1 problem in 1 file: nothing was compared. Mend it.');
    });
  }

  test('is refused where its format is a list as deep as a file can hold', async () => {
    const deep = `{"format": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const cwd = makeFolder({ 'r.json': deep, 'c/a.yaml': candidateText() });
    const { code, stderr } = await runAssess(['compare', 'r.json', 'c'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('r.json:1:1');
  });
});

describe('a report from which a candidate was taken out', () => {
  test('is said to be out of step, though what is left agrees', async () => {
    const cwd = await makeReport(({ documents, inputs }) => ({
      documents: { ...documents, candidates: documents.candidates.slice(0, 1) },
      inputs: inputs.slice(0, 1),
    }));
    const { code, stdout } = await runAssess(['compare', 'r.json', 'c', '--json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).before.outOfStep).toBe(true);
  });
});

describe('a report with a faulty candidate', () => {
  test('goes on without it under --skip-invalid, and is out of step', async () => {
    const cwd = await makeReport(({ documents }) => ({
      documents: {
        ...documents,
        candidates: documents.candidates.map((each, index) => ({
          ...each,
          ...(index === 0 ? { answers: { 'no-such-criterion': { meets: 'Y' } } } : {}),
        })),
      },
    }));
    const refused = await runAssess(['compare', 'r.json', 'c'], { cwd });
    expect(refused.code).toBe(1);
    const args = ['compare', 'r.json', 'c', '--skip-invalid', '--json'];
    const { code, stdout } = await runAssess(args, { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).before).toMatchObject({
      outOfStep: true,
      skipped: [{ file: 'r.json#c/a.yaml', problems: 1 }],
    });
  });
});

describe('a path that cannot be opened', () => {
  test('ends with exit code 2: links in a circle, a name too long', async () => {
    const cwd = makeFolder({ 'c/a.yaml': candidateText() });
    symlinkSync('loop', join(cwd, 'loop'));
    for (const path of ['loop', 'x'.repeat(300)]) {
      const { code, stderr } = await runAssess(['compare', path, 'c'], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(path);
    }
  });
});

describe('--sheet', () => {
  test('is refused where it has no effect: BEFORE is a report and AFTER has a sheet of its own', async () => {
    const cwd = await makeReport(() => ({}));
    const args = ['compare', 'r.json', 'c', '--sheet', 's.yaml', '--sheet-after', 't.yaml'];
    const { code, stderr } = await runAssess(args, { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/no such file|--sheet has no effect/);
  });
});
