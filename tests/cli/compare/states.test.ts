import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../support/root.ts';
import { makeFolder, runAssess } from '../../support/run-assess.ts';
import { candidateText, spendText } from '../candidate-text.ts';
import { compare } from './comparison.ts';
import { keepReport, projectFiles, sheetText } from './project.ts';

/** What is left of a comparison where nothing differs. */
const NOTHING = { identical: true, edits: [], steps: [], candidates: [], totals: [] };

/** A team's own assumptions that leave most to those shipped. */
const OWN = `assumptions: ours
edition: 2027-01
ratios:
  nhs-jobs: {name: Ours, kind: unit-cost, value: 2, grade: 1, source: own, edition: 2027-01, verified: yes}
deflators: {index: {2021: 50}, source: own, edition: 2027-01, verified: yes}
sources: {own: {title: Ours}}
`;

/** Options of a report, and what the comparison takes over from it. */
const REPORTS = [
  { how: 'as it comes', args: [], settings: {} },
  { how: 'by saving', args: ['--by', 'saving'], settings: { by: 'saving' } },
  { how: 'by net present value', args: ['--by', 'npv'], settings: { by: 'npv' } },
  { how: 'of every candidate', args: ['--all'], settings: { all: true } },
  { how: 'for a list of two', args: ['--top', '2'], settings: { top: 2 } },
  { how: 'with the chances of each rank', args: ['--chances'], settings: {} },
] as const;

async function expectIdentical(folder: string, report: string, options: { cwd: string }) {
  const compared = await compare([folder, report], [], options);
  expect(compared).toMatchObject(NOTHING);
  return compared;
}

/** The shipped files and the shipped example, in a folder of their own. */
function makeShipped(): string {
  const cwd = makeFolder();
  for (const folder of ['candidates', 'criteria', 'examples']) {
    cpSync(join(ROOT, folder), join(cwd, folder), { recursive: true });
  }
  return cwd;
}

describe('a folder and the report made from it are identical', () => {
  for (const { how, args, settings } of REPORTS) {
    test(`for the shipped candidates, ranked ${how}`, async () => {
      const cwd = makeShipped();
      await keepReport('kept.json', [...args], { cwd });
      const { settings: taken } = await expectIdentical('.', 'kept.json', { cwd });
      expect(taken).toEqual({ by: 'answers', all: false, top: null, ...settings });
    });
  }

  test('for the example with an appraisal, by net present value', async () => {
    const cwd = makeShipped();
    await keepReport('kept.json', ['examples/appraisal', '--by', 'npv'], { cwd });
    await expectIdentical('examples/appraisal', 'kept.json', { cwd });
    await expectIdentical('kept.json', 'examples/appraisal', { cwd });
    await expectIdentical('kept.json', 'kept.json', { cwd });
  });

  test('for a team’s own sheet and assumptions that leave most out', async () => {
    const candidates = { a: candidateText({ more: spendText('£2m, year: 2021') }) };
    const files = projectFiles('.', { candidates });
    const cwd = makeFolder({ ...files, 'criteria/own.yaml': OWN });
    const report = await keepReport('kept.json', [], { cwd });
    expect(report).toContain('"id": "ours"');
    await expectIdentical('.', 'kept.json', { cwd });
    await expectIdentical('candidates', 'kept.json', { cwd });
  });

  test('where that sheet and those assumptions were named', async () => {
    const cwd = makeFolder({ 'c/a.yaml': candidateText(), 's.yaml': sheetText(), 'o.yaml': OWN });
    const named = ['--sheet', 's.yaml', '--assumptions', 'o.yaml'];
    await keepReport('kept.json', ['c', ...named], { cwd });
    expect(await compare(['c', 'kept.json'], named, { cwd })).toMatchObject(NOTHING);
    expect(await compare(['kept.json', 'c'], named, { cwd })).toMatchObject(NOTHING);
  });

  test('where a faulty file was left out that another candidate overlaps', async () => {
    const overlapping = spendText('£2m', ', overlaps: [moorings]');
    const cwd = makeFolder({
      'candidates/a.yaml': candidateText({ more: overlapping }),
      'candidates/b.yaml': candidateText({ id: 'moorings', status: 'unheard-of' }),
    });
    await keepReport('kept.json', ['--skip-invalid'], { cwd });
    expect(await compare(['kept.json', 'kept.json'], [], { cwd })).toMatchObject(NOTHING);
    const compared = await compare(['kept.json', '.'], ['--skip-invalid'], { cwd });
    expect(compared).toMatchObject(NOTHING);
    const { before, after } = compared;
    expect([before.skipped, after.skipped]).toEqual([
      [{ file: 'candidates/b.yaml', problems: 1 }],
      [{ file: 'candidates/b.yaml', problems: 1 }],
    ]);
  });
});

describe('a report on standard input', () => {
  for (const sides of [
    ['-', 'candidates'],
    ['candidates', '-'],
  ] as const) {
    test(`is read for "compare ${sides.join(' ')}"`, async () => {
      const { stdout: stdin } = await runAssess(['--json']);
      expect(await compare(sides, [], { stdin })).toMatchObject(NOTHING);
    });
  }
});

describe('a report made with an assumption', () => {
  test('differs by the assumed answer, and what was assumed is read first', async () => {
    const cwd = makeShipped();
    const path = 'registrars.realistic-chance-of-success';
    await keepReport('kept.json', ['--assume', `${path}=Y`], { cwd });
    const { edits, after } = await compare(['.', 'kept.json'], [], { cwd });
    const answer = edits.find(({ what }) => what === 'answer');
    expect(answer).toMatchObject({
      candidate: 'registrars',
      subject: 'realistic-chance-of-success',
      changes: [{ path: 'meets', from: 'N', to: 'Y' }],
    });
    expect(after.assumed).toEqual([{ path, value: 'Y', was: 'N' }]);
    const { stdout } = await runAssess(['compare', '.', 'kept.json', '-f', 'markdown'], { cwd });
    const [, first = ''] = stdout.split('## Read this first');
    expect(first.split('##')[0]).toContain(path);
  });
});
