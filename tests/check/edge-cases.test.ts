import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, runAssess } from '../support/run-assess.ts';
import { check, edit, GOOD, OTHER } from './check-texts.ts';

const SHEET = `sheet: harbour
edition: 2024-03
factors:
  - {number: 1, name: Calm, lesson: Wait.}
criteria:
  - {id: legal, number: 1, name: Legal, theme: benefits, factor: 1, marking: must, question: Is it?, settle: Ask., why-this-marking: So.}
`;

/** What --fix leaves of a candidate on the radar. */
async function fix(content: string): Promise<string> {
  const cwd = makeFolder({ 'a.yaml': content, 'sheet.yaml': SHEET });
  await runAssess(['check', 'a.yaml', '--fix', '--sheet', 'sheet.yaml'], { cwd });
  return readFileSync(join(cwd, 'a.yaml'), 'utf8');
}

describe('edge cases of the rules', () => {
  // A half is left: residual and gross are both £50m, and the claim is right.
  test('a claim that agrees with the gross saving is never the residual', () => {
    const halved = edit(GOOD, 'value: 100', 'value: 2');
    const claim = edit(halved, 'says: £1m, about: residual', 'says: £50m, about: gross');
    expect(check(claim)).toEqual(['large-residual a.yaml:14']);
  });

  test('a criterion that one assessed candidate leaves out is not answered alike by all', () => {
    const without = OTHER.replace(/ {2}legal: .*\n/, '');
    const found = check({ 'a.yaml': GOOD, 'b.yaml': without, 'sheet.yaml': SHEET });
    expect(found).toEqual(['unanswered-criterion b.yaml:8']);
  });

  test('a misspelt "candidate:" is no unknown overlap in another file', () => {
    const a = edit(GOOD, 'savings:', 'contains: [mooring-fees]\nsavings:');
    const b = edit(OTHER, 'candidate:', 'candidat:');
    expect(check({ 'a.yaml': a, 'b.yaml': b })).toEqual(['unknown-kind b.yaml:1']);
  });
});

describe('edge cases of --fix', () => {
  test('a key is not made a duplicate where another key stands twice already', async () => {
    const text = 'candidate: x\nname: A\nname: B\nsectr: P\nsector: Q\nstatus: radar\n';
    expect(await fix(text)).toBe(text);
  });

  test('an answer in a block is mended where another value is wrong', async () => {
    const text =
      'candidate: x\nname: A\nsector: Q\nstatus: radar\norganisations: many\nanswers:\n  legal:\n    meets: >-\n      no\n    because: It is.\n';
    expect(await fix(text)).toBe(edit(text, '>-\n      no\n', 'N\n'));
  });
});
