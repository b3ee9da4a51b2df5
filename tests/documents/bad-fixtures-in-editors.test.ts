import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { RULES, type RuleId } from '../../src/check/registry.ts';
import type { Kind } from '../../src/documents/parse-document.ts';
import { EXPECTED, type Expected } from '../load/bad-fixtures.ts';
import { ROOT } from '../support/root.ts';

/** Rules whose bad fixture an editor underlines: by the JSON Schema, or because its own parser gives up. */
const UNDERLINED: readonly RuleId[] = [
  'yaml-syntax',
  'unknown-kind',
  'duplicate-key',
  'unknown-key',
  'missing-key',
  'wrong-value',
  'bare-ratio',
  'bad-claim',
  'missing-source',
  'missing-reason',
  'sheet-without-must',
  'run-counted-twice',
];

/** Rules that only `check` sees, by why a JSON Schema of one file cannot. */
const ONLY_CHECK: Readonly<Record<string, readonly RuleId[]>> = {
  'it takes the name, the bytes or the size of a file': [
    'unreadable-file',
    'unread-file',
    'too-much-work',
  ],
  'it takes another file': [
    'unknown-criterion',
    'unanswered-criterion',
    'unknown-ratio',
    'missing-deflator',
    'duplicate-id',
    'unknown-overlap',
    'unknown-planned',
    'cannot-start',
    'unknown-assumption',
    'unused-assumption',
    'double-counted-spend',
    'same-amount-twice',
    'copied-reason',
    'stale-assessment',
    'criterion-never-discriminates',
  ],
  'it compares an id with the ids elsewhere in the file': ['unknown-source', 'unused-source'],
  'it takes arithmetic': [
    'residual-as-saving',
    'claim-disagrees',
    'mixed-price-years',
    'saving-above-reference',
    'large-residual',
    'stale-source',
    'fte-mismatch',
    'implied-ratio-below-claimed',
    'take-up-too-fast',
    'cost-beyond-horizon',
    'platform-not-appraised',
  ],
  'two keys are compared, or one that is there is asked for': [
    'funders-differ',
    'plan-contradiction',
  ],
  'it takes the comments': [
    'ignore-without-reason',
    'malformed-ignore',
    'unused-ignore',
    'cut-by-comment',
  ],
  'it takes the meaning of a text': ['placeholder'],
  'it is a warning or a note, and an editor knows errors alone': [
    'overhead-fully-addressable',
    'ungraded-spend',
    'unverified-assumption',
    'nonstandard-answer',
    'cashable-without-owner',
    'no-slow-case',
    'no-onboarding-cost',
    'no-platform-cost',
    'unsourced-cost',
    'ungraded-retained',
    'flat-baseline',
  ],
};

const BAD = join(ROOT, 'tests/fixtures/bad');

/** Whether an editor that knows the shipped schema of its kind underlines something in a text. */
function isUnderlined(text: string, holds: Kind = 'candidate'): boolean {
  const document = parseDocument(text, { schema: 'core', version: '1.2' });
  if (document.errors.length > 0) return true;
  const schema = readFileSync(join(ROOT, `schemas/${holds}.schema.json`), 'utf8');
  return !new Ajv({ strict: false }).compile(JSON.parse(schema))(document.toJS());
}

describe('an editor with the shipped JSON Schemas', () => {
  for (const rule of UNDERLINED) {
    test(`underlines something in the bad fixture of ${rule}`, () => {
      const expected: Expected = EXPECTED[rule];
      const text = readFileSync(join(BAD, `${rule}.yaml`), 'utf8');
      expect(isUnderlined(text, expected.holds)).toBe(true);
    });
  }

  for (const [why, rules] of Object.entries(ONLY_CHECK)) {
    for (const rule of rules) {
      test(`leaves ${rule} to check: ${why}`, () => {
        const expected: Expected = EXPECTED[rule];
        const { companion, holds } = expected;
        const file = companion === undefined ? `${rule}.yaml` : join(rule, companion);
        expect(isUnderlined(readFileSync(join(BAD, file), 'utf8'), holds)).toBe(false);
      });
    }
  }

  test('is told apart from check for every rule', () => {
    const listed = [...UNDERLINED, ...Object.values(ONLY_CHECK).flat()];
    expect(listed.sort()).toEqual(Object.keys(RULES).sort());
  });

  test('knows of no warning, and what is left to check for that is none of its errors', () => {
    const rules = ONLY_CHECK['it is a warning or a note, and an editor knows errors alone'] ?? [];
    for (const rule of rules) expect(RULES[rule].severity).not.toBe('error');
  });
});
