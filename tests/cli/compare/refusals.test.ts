import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, runAssess } from '../../support/run-assess.ts';
import { candidateText } from '../candidate-text.ts';
import { halving, keepReport, musts, projectFiles } from './project.ts';

const FILES = projectFiles('.', { candidates: { a: halving('£2m', { answers: musts('Y?N') }) } });

let kept: Promise<string> | undefined;

/** The report made from those files, made once. */
function readKept(): Promise<string> {
  kept ??= keepReport('kept.json', [], { cwd: makeFolder(FILES) });
  return kept;
}

/** A report in which one piece of text is another. */
function spoil(report: string, from: string, to: string): string {
  expect(report).toContain(from);
  return report.replace(from, to);
}

const DEEP = '['.repeat(10_000) + ']'.repeat(10_000);

/** Ways to spoil a report, and what its refusal says. */
const SPOILT = [
  { what: 'of format 2', from: '"format": 1', to: '"format": 2', says: 'format 2' },
  { what: 'of format 0', from: '"format": 1', to: '"format": 0', says: 'format 0' },
  { what: 'of a format in quotes', from: '"format": 1', to: '"format": "1"', says: 'format "1"' },
  { what: 'of the format null', from: '"format": 1', to: '"format": null', says: 'format null' },
  { what: 'without a format', from: '"format": 1,', to: '', says: 'no format' },
  { what: 'without documents', from: '"documents"', to: '"papers"', says: 'before reports held' },
  { what: 'without settings', from: '"settings"', to: '"options"', says: '"settings" is missing' },
  {
    what: 'ranked by what there is not',
    from: '"by": "answers"',
    to: '"by": "luck"',
    says: '"settings.by"',
  },
  {
    what: 'with a key in a document that there is not',
    from: '"sector": "Local government",\n        "status"',
    to: '"colour": "red",\n        "status"',
    says: 'no key "colour"',
  },
  {
    what: 'with a wrong value in a document',
    from: '"meets": "N"',
    to: '"meets": "perhaps"',
    says: '"perhaps"',
  },
  {
    what: 'with a number where there should be text',
    from: '"amount": "£2m"',
    to: '"amount": 2000000',
    says: 'not as typed',
  },
  {
    what: 'with a document nested 10,000 deep',
    from: '"amount": "£2m"',
    to: `"amount": ${DEEP}`,
    says: 'not as typed',
  },
] as const;

/** What else may stand in a file that is no report. */
const NO_REPORTS = [
  { what: 'no JSON', text: 'Hit list\n' },
  { what: 'empty', text: '' },
  { what: 'a JSON array', text: '[]' },
  { what: 'a JSON number', text: '130' },
  { what: 'JSON null', text: 'null' },
  { what: 'nested a million deep', text: '['.repeat(1_000_000) },
  { what: 'ten million letters', text: 'x'.repeat(10_000_000) },
  { what: 'a million numbers', text: `[${'7,'.repeat(999_999)}7]` },
  { what: 'bytes that are no text', text: Uint8Array.of(0xff, 0xfe, 0x00, 0xc3) },
] as const;

const OTHERS = [
  ['explain', 'boat-permits', '.'],
  ['ask', '.'],
  ['check', 'candidates'],
  ['compare', '.', '.'],
] as const;

/** A refusal of `spoilt.json` as AFTER: exit code 1, a message that names it, and no report. */
async function expectRefusal(cwd: string, says: string) {
  const { code, stdout, stderr } = await runAssess(['compare', '.', 'spoilt.json'], { cwd });
  expect({ code, stdout }, stderr).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('spoilt.json');
  expect(stderr).toContain(says);
  expect(stderr).not.toContain('bug in assess');
  expect(stderr.length).toBeLessThan(3000);
}

describe('a report is refused', () => {
  for (const { what, from, to, says } of SPOILT) {
    test(`when it is ${what}`, async () => {
      const cwd = makeFolder(FILES);
      const report = await readKept();
      writeFileSync(join(cwd, 'spoilt.json'), spoil(report, from, to));
      await expectRefusal(cwd, says);
    });
  }

  test('when it was cut off, wherever that was', async () => {
    const cwd = makeFolder(FILES);
    const report = await readKept();
    for (const part of [0.05, 0.5, 0.999]) {
      writeFileSync(join(cwd, 'spoilt.json'), report.slice(0, Math.floor(report.length * part)));
      await expectRefusal(cwd, 'not JSON');
    }
  });
});

describe('a file is refused', () => {
  for (const { what, text } of NO_REPORTS) {
    test(`when it is ${what}`, async () => {
      await expectRefusal(makeFolder({ ...FILES, 'spoilt.json': text }), 'nothing was compared');
    });
  }

  for (const args of OTHERS) {
    test(`when it is what "${args[0]} --json" wrote`, async () => {
      const cwd = makeFolder({ ...FILES, 'candidates/b.yaml': candidateText({ id: 'b' }) });
      await keepReport('spoilt.json', [...args], { cwd });
      await expectRefusal(cwd, 'explain, ask and check write others');
    });
  }

  test('when it comes from standard input, which the refusal names', async () => {
    const cwd = makeFolder(FILES);
    const run = await runAssess(['compare', '-', '.'], { cwd, stdin: '{"format": 7}' });
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 1, stdout: '' });
    expect(run.stderr).toContain('<stdin>');
    expect(run.stderr).toContain('format 7');
  });
});
