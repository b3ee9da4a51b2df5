import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProblemFacts, RuleId } from '../../src/check/registry.ts';
import { describeProblem, RULES } from '../../src/check/registry.ts';
import { Decimal } from '../../src/documents/decimal.ts';
import { SYNTAX_KINDS } from '../../src/yaml/syntax/syntax-fault.ts';
import { ROOT } from '../support/root.ts';
import { runAssess } from '../support/run-assess.ts';

const id = 'desk';
const known = ['desks', 'vans'];
const million = new Decimal(1_000_000);
const share = new Decimal('0.123');

/** Facts of every rule, in each form that changes its words. */
const FACTS: { readonly [R in RuleId]: readonly ProblemFacts[R][] } = {
  'yaml-syntax': SYNTAX_KINDS.flatMap((kind) => [{ kind }, { kind, found: 'a', instead: '"b"' }]),
  'unreadable-file': (
    ['not-utf-8', 'nul', 'workbook', 'old-mac-lines', 'too-large', 'too-deep'] as const
  ).map((why) => ({
    why,
  })),
  'too-much-work': [{ of: 'reading' }, { of: 'findings', leftOut: 3 }],
  'unread-file': [
    { why: 'text-ending', found: 'candidate' },
    { why: 'other-ending', found: 'sheet' },
    { why: 'browser-leftover' },
    { why: 'dangling-link' },
    { why: 'no-file', found: 'a pipe' },
    { why: 'not-opened', found: 'it may not be opened with your permissions' },
  ],
  'unknown-kind': [{ first: null }, { first: 'candidat' }, { first: 'zebra' }],
  'duplicate-key': [{ key: 'name' }],
  'unknown-key': [
    { key: 'nmae', known: ['name'] },
    { key: 'zebra', known: ['name'] },
    { key: '2022', known: ['name'], cutOff: { of: 'name', full: 'Fees, 2022' } },
    { key: '2m', known: ['amount'], cutOff: { of: 'amount', full: '£1,2m' } },
    { key: '00', known: ['amount'], cutOff: { of: 'amount', full: '£1,500,00' } },
  ],
  'missing-key': [{ key: 'name' }],
  'wrong-value': [
    { typed: null, expected: 'a list', among: [] },
    { typed: '', expected: 'text', among: [] },
    { typed: 'x'.repeat(200), expected: 'a year', among: [] },
    { typed: 'radr', expected: 'one of radar', among: ['radar'] },
    { typed: null, expected: 'a range whose low, central and high rise', among: [] },
  ],
  placeholder: [
    { typed: 'TBC', isAnswer: false },
    { typed: '…', isAnswer: true },
  ],
  'cut-by-comment': [{ full: 'Case #12', comment: null }],
  'bare-ratio': [{ typed: null }, { typed: '1:130' }],
  'bad-claim': [
    { says: '3', about: 'spend', expected: 'an amount of money' },
    { says: null, about: null, expected: 'a published figure' },
  ],
  'unknown-criterion': [
    { id, known },
    { id, known, file: 'criteria/sheet.yaml' },
    { id: 'zebra', known },
  ],
  'unanswered-criterion': [{ id, name: 'Desks' }],
  'missing-reason': [{ meets: 'Y' }],
  'missing-source': [
    { of: id, isAnswer: true },
    { of: id, isAnswer: false },
  ],
  'unknown-source': [
    { id, known },
    { id: 'zebra', known: [] },
  ],
  'unknown-ratio': [
    { id, known },
    { id: 'zebra', known },
  ],
  'missing-deflator': [
    { why: 'no-year', base: '2024', isAsked: false },
    { why: 'undated-costs', base: '2024', isAsked: true },
    { why: 'other-kind', year: '2021-22', base: '2024', isAsked: false },
    { why: 'other-kind', year: '2021-22', base: '2024', isAsked: true },
    { why: 'no-index', missing: ['1999'], known: ['2020', '2024'], base: '2024', isAsked: false },
    { why: 'no-index', missing: ['1999', '2031'], known: null, base: '2031', isAsked: true },
  ],
  'duplicate-id': [
    { id, of: 'spend line', other: null },
    ...[true, false].flatMap((isCopy) =>
      [true, false].map((isSame) => {
        return { id, of: 'candidate', other: { file: 'c/desk.yaml', isCopy, isSame } };
      }),
    ),
  ],
  'sheet-without-must': [{ sheet: id }],
  'unknown-overlap': [
    { id, known },
    { id: 'zebra', known: [] },
  ],
  'run-counted-twice': [{}],
  'unknown-assumption': [
    { of: 'take-up curve', id, known },
    { of: 'optimism bias', id: 'zebra', known },
  ],
  'residual-as-saving': [{ says: '£1m', residual: million, gross: million }],
  'double-counted-spend': [
    { name: 'Desks', other: id, more: 0, lines: 0 },
    { name: 'Desks', other: id, more: 1, lines: 2 },
  ],
  'same-amount-twice': [
    { name: 'Desks', other: id, more: 0, lines: 0 },
    { name: 'Desks', other: id, more: 1, lines: 2 },
  ],
  'claim-disagrees': [{ says: '£1m', about: 'spend', ours: '2' }],
  'mixed-price-years': [{ year: '2021', first: '2022', isAppraised: true }],
  'saving-above-reference': [
    {
      ...{ share, reference: share },
      line: { name: 'Desks', grade: 4 },
      ratio: { name: null, grade: undefined },
    },
  ],
  'overhead-fully-addressable': [{ line: 'Heating' }],
  'large-residual': [{ share }],
  'copied-reason': [
    { of: 'ferries.legal', more: 0, reasons: 0 },
    { of: 'ferries.legal', more: 2, reasons: 1 },
  ],
  'unused-source': [{ id }],
  'stale-source': [{ year: '2014-15', date: '2026-11-24' }],
  'stale-assessment': [{ edition: '1', current: '2' }],
  'ungraded-spend': [{ line: 'Desks' }],
  'unused-assumption': [
    { part: 'ratios', id: 'nhs-job', meant: 'nhs-jobs' },
    { part: 'take-up-curves', id: 'zebra', meant: null },
  ],
  'unverified-assumption': [{ of: 'ratios nhs-jobs' }],
  'nonstandard-answer': [
    { typed: 'yes', standard: 'Y' },
    { typed: 'unknown', standard: '?' },
  ],
  'fte-mismatch': [
    { of: 'post', spendPerPost: million },
    { of: 'saving', byPosts: million, byRatio: million },
  ],
  'cashable-without-owner': [{}],
  'implied-ratio-below-claimed': [{ implied: share, claimed: million }],
  'take-up-too-fast': [{ isFast: true }, { isFast: false }],
  'no-slow-case': [{}],
  'cost-beyond-horizon': [
    { cost: 'build', year: 2, horizon: 2 },
    { cost: 'run', year: 3, horizon: 2 },
  ],
  'no-onboarding-cost': [{}],
  'no-platform-cost': [{}],
  'platform-not-appraised': [{ why: 'no-annual-spend' }, { why: 'no-ratio' }],
  'funders-differ': [{ ofPlatform: 'The port', ofRoles: 'The harbour' }],
  'ungraded-retained': [{}],
  'flat-baseline': [{}],
  'unsourced-cost': [{ input: 'platform' }, { input: 'cashable' }],
  'unknown-planned': [
    { id, known },
    { id: 'zebra', known: [] },
  ],
  'plan-contradiction': [
    { why: 'cycle', first: 'boat-permits', second: 'mooring-fees' },
    { why: 'must-and-must-not', id: 'boat-permits' },
    { why: 'must-both', first: 'boat-permits', second: 'mooring-fees' },
    { why: 'no-budget', id: 'boat-permits', year: '2030-31' },
  ],
  'cannot-start': [
    { id, why: 'not-assessed' },
    { id, why: 'not-qualifying' },
    { id, why: 'no-appraisal' },
    { id, why: 'no-cashable' },
  ],
  'criterion-never-discriminates': [{ name: 'Legal', meets: '?' }],
  'ignore-without-reason': [{ of: id }],
  'unused-ignore': [
    { of: 'unused-source', known: ['unused-source'], isStopping: false },
    { of: 'unknown-key', known: ['unknown-key'], isStopping: true },
    { of: 'unused-sourc', known: ['unused-source'], isStopping: false },
    { of: 'zebra', known: ['unused-source'], isStopping: false },
  ],
  'malformed-ignore': [
    { rules: [], stopping: [], reason: '' },
    { rules: ['stale-source'], stopping: [], reason: 'the last' },
    { rules: ['stale-source', 'large-residual'], stopping: [], reason: '' },
    { rules: ['unknown-key'], stopping: ['unknown-key'], reason: 'ours' },
    { rules: ['stale-source', 'unknown-key'], stopping: ['unknown-key'], reason: 'ours' },
  ],
};

const SENTENCE = /^["£A-Z0-9][^\n]*[.?]$/;

for (const [rule, cases] of Object.entries(FACTS) as [RuleId, readonly ProblemFacts[RuleId][]][]) {
  describe(`the words of ${rule}`, () => {
    const words = cases.map((facts) =>
      describeProblem({ rule, facts, place: { path: [], at: 'key' } } as Parameters<
        typeof describeProblem
      >[0]),
    );

    test('give a message of one line that ends in a full stop', () => {
      for (const { message } of words) expect(message).toMatch(/^["£A-Z0-9][^\n]*\.$/);
    });

    test('give a fix, where there is one, that is a sentence', () => {
      for (const { fix } of words) if (fix !== undefined) expect(fix).toMatch(SENTENCE);
    });

    test('leave nothing undefined and quote nothing longer than a reader can take in', () => {
      for (const { message, fix = '' } of words) {
        expect(`${message} ${fix}`).not.toMatch(/undefined|\[object|NaN/);
        expect(message.length).toBeLessThan(250);
      }
    });
  });
}

describe('the description of a rule', () => {
  for (const rule of Object.values(RULES)) {
    test(`${rule.id} has a summary and a reason in sentences and two different examples`, () => {
      expect(rule.summary).toMatch(SENTENCE);
      expect(rule.why).toMatch(/^[^\n]*[.)]$/);
      expect(rule.bad.trim()).not.toBe('');
      expect(rule.good).not.toBe(rule.bad);
    });
  }

  test('stands under its own id', () => {
    expect(Object.values(RULES).map(({ id: own }) => own)).toEqual(Object.keys(RULES));
  });
});

describe('docs/rules.md', () => {
  const text = readFileSync(join(ROOT, 'docs/rules.md'), 'utf8');

  /** The section under the heading of a rule, up to the next heading. */
  const sectionOf = (rule: string) => text.split(`\n## ${rule}\n`)[1]?.split('\n## ')[0] ?? '';

  test('is current with the rules', () => {
    for (const rule of Object.values(RULES)) {
      const { id: own, severity, stopsRanking, summary, why, bad, good } = rule;
      expect(text).toContain(`| [${own}](#${own}) | ${severity} | ${summary} |\n`);
      const examples = [bad, good].map((each) => `\`\`\`yaml\n${each}\n\`\`\``);
      const [first, second] = examples;
      const stops = stopsRanking ? ' It stops a hit list, so no comment silences it.' : '';
      expect(sectionOf(own).trim()).toBe(
        `*${severity}* · ${summary}\n\n${why}${stops}\n\nNot so:\n\n${first}\n\nBut so:\n\n${second}`,
      );
    }
  });

  test('has one heading for each rule, in the order of assess rules', async () => {
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    const { stdout } = await runAssess(['rules']);
    const listed = [...stdout.matchAll(/^(?:error|warning|note) +(\S+)/gm)];
    expect(listed.map(([, rule]) => rule)).toEqual(headings);
  });
});

describe('assess rules', () => {
  test('prints one rule with its reason, its examples and how to silence it', async () => {
    const { code, stdout, stderr } = await runAssess(['rules', 'stale-source']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^stale-source \(warning\)\n/);
    for (const part of ['Not so\n', 'But so\n', '2014-15', '# assess-ignore stale-source: ']) {
      expect(stdout).toContain(part);
    }
  });

  test('says of a rule that stops a hit list that no comment silences it', async () => {
    const { stdout } = await runAssess(['rules', 'unknown-key']);
    expect(stdout).toContain('no comment silences it');
    expect(stdout).not.toContain('assess-ignore');
  });

  test('suggests the rule that was meant, with exit code 2', async () => {
    const { code, stdout, stderr } = await runAssess(['rules', 'stale-sorce']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Did you mean "stale-source"?');
  });
});
