import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { edit, GOOD } from '../../check/check-texts.ts';
import { runAssess } from '../../support/run-assess.ts';
import { CHECK, ERROR, makeChecked, WARNING } from './folder.ts';
import { checkAs, HOSTILE, HOSTILE_NAME, MIXED } from './hostile-files.ts';

/** What GitLab's documentation asks of a Code Quality report. */
const validate = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

interface Violation {
  readonly fingerprint: string;
  readonly [key: string]: unknown;
}

/** The violations of a report that GitLab accepts. */
function readGitlab(text: string): Violation[] {
  const report = JSON.parse(text);
  validate(report);
  expect(validate.errors ?? []).toEqual([]);
  return report;
}

const violationsOf = async (files: Parameters<typeof checkAs>[1]) =>
  readGitlab(await checkAs('gitlab', files));
const printsOf = async (text: string) =>
  (await violationsOf({ 'a.yaml': text })).map(({ fingerprint }) => fingerprint);

describe('GitLab Code Quality', () => {
  test('has an empty list when nothing is found', async () => {
    expect(await violationsOf({ 'a.yaml': GOOD })).toEqual([]);
  });

  test('has a violation for each finding, its message with how to mend it', async () => {
    const found = await violationsOf(MIXED);
    expect(found.map(({ severity, check_name: rule }) => [severity, rule])).toEqual([
      ['minor', 'no-onboarding-cost'],
      ['major', 'unknown-key'],
      ['major', 'unreadable-file'],
    ]);
    expect(found[1]).toMatchObject({
      description: 'There is no key "sectr" here. Did you mean "sector"?',
      location: { path: 'c/b.yaml', lines: { begin: 3 } },
    });
  });

  test('calls a note info', async () => {
    const sheet = readFileSync(join(makeChecked({}), 'sheet.yaml'), 'utf8');
    const other = edit(edit(GOOD, 'boat-permits', 'licences'), '£200m', '£201m')
      .replace('Permit desks', 'Desks')
      .replace('The act', 'A charter');
    const found = await violationsOf({ 'a.yaml': GOOD, 'b.yaml': other, 's.yaml': sheet });
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['info']));
  });

  test('has fingerprints that stay when lines move, and no two that are the same', async () => {
    const text = edit(ERROR, '  onboarding: £50k\n', '').replace('{meets: "?"}', '{meets: N}');
    const moved = `# One.\n\n# Two.\n${text.replace('answers:', '# Three.\n\nanswers:')}# Four.\n`;
    const prints = await printsOf(text);
    expect(prints.length).toBeGreaterThan(1);
    expect(await printsOf(moved)).toEqual(prints);
    const answers = Array.from({ length: 30 }, () => '  - {says: £1m, about: residual}\n').join('');
    const many = await printsOf(edit(GOOD, 'claims:\n', `claims:\n${answers}`));
    expect(many.length).toBeGreaterThan(29);
    expect(new Set(many).size).toBe(many.length);
  });

  test('holds hostile names and texts', async () => {
    const [violation] = await violationsOf({ [HOSTILE_NAME]: HOSTILE });
    expect(violation).toMatchObject({
      location: { path: `c/${HOSTILE_NAME}`, lines: { begin: 4 } },
    });
    expect(violation?.['description']).toContain('U+001B[31m');
  });

  test('is written to a file of the name that GitLab looks for, or by its own name', async () => {
    const cwd = makeChecked({ 'a.yaml': WARNING });
    const outputs = ['gl-code-quality.json', 'gitlab=b.json', 'c.json', 'GL-code-quality.json'];
    await runAssess([...CHECK, ...outputs.flatMap((output) => ['-o', output])], { cwd });
    const read = (file: string) => readFileSync(join(cwd, file), 'utf8');
    expect(readGitlab(read('gl-code-quality.json'))).toHaveLength(1);
    expect(read('b.json')).toBe(read('gl-code-quality.json'));
    for (const file of ['c.json', 'GL-code-quality.json']) {
      expect(Object.keys(JSON.parse(read(file)))).toEqual(['problems', 'files', 'counts']);
    }
  });
});
