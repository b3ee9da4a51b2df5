import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/check/rule.ts';
import { cannotStart } from '../../src/check/rules/cannot-start.ts';
import { planContradiction } from '../../src/check/rules/plan-contradiction.ts';
import { type Document, parseDocument } from '../../src/documents/parse-document.ts';
import { parseCandidate, parseSheet, type Raw } from '../support/parse.ts';
import { rawAnswers, rawCandidate, rawSpend } from '../support/raw-candidate.ts';
import { rawSheet } from '../support/raw-sheet.ts';

const CONTEXT: Context = {
  sheet: parseSheet(rawSheet({ law: 'must' })),
  assumptions: null,
  date: null,
};

function planDocument(raw: Raw): Document {
  const budget = { '2026-27': '£20m' };
  const parsed = parseDocument('plan', { plan: 'first-wave', budget, ...raw });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.document;
}

describe('plan-contradiction', () => {
  const found = (raw: Raw) =>
    (planContradiction.check?.(planDocument(raw), CONTEXT) ?? []).map(({ facts, place }) => [
      facts.why,
      place.path.join('.'),
    ]);

  test('names the pair that closes a circle, however long, and only that', () => {
    const chain = [
      ['a', 'b'],
      ['b', 'c'],
    ];
    expect(found({ before: [...chain, ['a', 'c']] })).toEqual([]);
    expect(found({ before: [...chain, ['c', 'a'], ['d', 'd']] })).toEqual([
      ['cycle', 'before.2'],
      ['cycle', 'before.3'],
    ]);
  });

  test('finds what must start and must not, two that may not both, and a year without budget', () => {
    expect(
      found({
        must: ['a', { b: '2026-27', c: '2030-31' }],
        'must-not': ['a'],
        'not-both': [
          ['a', 'b'],
          ['a', 'd'],
        ],
      }),
    ).toEqual([
      ['must-both', 'not-both.0'],
      ['must-and-must-not', 'must.0'],
      ['no-budget', 'must.1.c'],
    ]);
  });
});

describe('cannot-start', () => {
  const platform = { funder: 'The port', horizon: '3', build: ['£1m'], 'take-up': ['50%'] };
  const ready = {
    answers: rawAnswers({ law: 'Y' }),
    savings: { spend: [rawSpend('£5m')] },
    platform,
  };

  test.each([
    ['what is on the radar', { ...ready, status: 'radar' }, {}, ['not-assessed']],
    ['what is open', { ...ready, answers: rawAnswers({ law: '?' }) }, {}, ['not-qualifying']],
    ['what has no platform', { ...ready, platform: undefined }, {}, ['no-appraisal']],
    ['what states no cash, by cash', ready, { objective: 'cash' }, ['no-cashable']],
    ['nothing of the kind by net present value', ready, {}, []],
  ])('finds %s', (_, candidate: Raw, plan: Raw, expected) => {
    const gatherer = cannotStart.gather?.(CONTEXT);
    gatherer?.visit('p.yaml', planDocument({ must: ['boat-permits'], ...plan }), '');
    const value = parseCandidate(rawCandidate(candidate));
    gatherer?.visit('c.yaml', { kind: 'candidate', value }, '');
    const found = gatherer?.finish([]) ?? [];
    expect(found.map(({ problem }) => problem.facts.why)).toEqual(expected);
  });
});
