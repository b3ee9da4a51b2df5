import { describe, expect, test } from 'vitest';
import { briefBlocks } from '../../../src/report/brief/brief-blocks.ts';
import type { Raw } from '../../support/parse.ts';
import { rawAnswers, rawSpend } from '../../support/raw-candidate.ts';
import { blocksOf, explainOne, paragraphsOf } from '../explain/explain-one.ts';
import { titlesOf } from '../titles-of.ts';

const HALVING = { kind: 'baseline-per-residual', value: '2', grade: '1', source: 'returns' };

const tell = (more: Raw, title: string) =>
  paragraphsOf(blocksOf(briefBlocks(explainOne(more)), title));

describe('a brief', () => {
  test('leaves out doubts and changes where there are none, and ends with what it was made from', () => {
    const blocks = briefBlocks(explainOne({ answers: rawAnswers({ law: 'Y', price: 'Y' }) }));
    expect(titlesOf(blocks)).toEqual([
      'Verdict',
      'Where it stands',
      'What it could save',
      'Who pays and who gains',
    ]);
    expect(paragraphsOf(blocks)).toEqual([
      'Judged on the sheet test-sheet, edition 2024-03, from sheet.yaml, with the assumptions test-assumptions, edition 2026-11, from assumptions.yaml, by assess 1.2.3.',
    ]);
  });

  test('says what comparable programmes aim at before the arithmetic of a ratio', () => {
    // 10% to 15% of £600; half of it is saved on the best evidence
    expect(
      tell({ savings: { spend: [rawSpend('£600')], ratio: HALVING } }, 'What it could save'),
    ).toEqual([
      'Programmes like it aim at £60 to £90 on this spend, a year; none is known to have shown it.',
      'By the ratio that the file names: of £600 addressable, £300 would still be spent, a gross saving of £300; cut for weak evidence, £300. This is before the platform’s own cost.',
    ]);
  });

  test('says that no saving is estimated where no spend is stated', () => {
    expect(tell({}, 'What it could save')).toEqual([
      'No spend is stated, so no saving is estimated.',
    ]);
  });

  test('doubts the first Must that fails before those that are unknown', () => {
    const answers = { price: { meets: 'N', because: 'It costs too much.' } };
    expect(tell({ answers }, 'The largest doubt')).toEqual([
      'price is not met. It costs too much.',
    ]);
  });

  test('doubts unknown Musts where none fails, and a saving of the weakest evidence besides', () => {
    const savings = { spend: [rawSpend('£600', { grade: '6' })], ratio: HALVING };
    expect(tell({ answers: rawAnswers({ law: 'Y' }), savings }, 'The largest doubt')).toEqual([
      '1 Must of 2 is unknown, the first being price.',
      'The saving rests on evidence of the weakest grade, for which 40% is cut.',
    ]);
  });

  test('says what would have to change: what fails first, then what to find out', () => {
    const answers = { price: { meets: 'N', unless: 'it is halved' } };
    expect(tell({ answers }, 'What would have to change')).toEqual([
      'price: this bars it unless it is halved.',
      'law: find out. Ask somebody who knows.',
    ]);
  });

  test('names who pays and who gains', () => {
    const more = {
      roles: { funder: 'The port', provider: 'Pilots & Co' },
      'other-benefits': [{ what: 'Quicker permits', for: 'boat owners' }, { what: 'Calm' }],
    };
    expect(tell(more, 'Who pays and who gains')).toEqual([
      'Pays: The port.',
      'Provides: Pilots & Co.',
      'Gains: boat owners (Quicker permits).',
      'Gains: Calm.',
    ]);
    expect(tell({}, 'Who pays and who gains')).toEqual(['Pays: nobody is named.']);
  });
});

describe('a brief of a candidate with a platform', () => {
  /** £60 of spend, half of which stays local: £30 a year at full take-up, on evidence of the best grade. */
  const savings = {
    spend: [rawSpend('£60')],
    'retained-local': { value: '50%', source: 'returns', grade: '1' },
    cashable: { value: '50%', source: 'returns' },
  };
  const platform = (build: string) => ({
    funder: 'The Treasury',
    horizon: '3',
    build: [build],
    'take-up': ['0%', '100%'],
    'optimism-bias': { build: '0%' },
  });
  const answers = rawAnswers({ law: 'Y', price: 'Y' });

  // £30 × (0.966184 + 0.933511) = £57 and in cash £28; £58 is paid back on all savings in year 2 only
  // when £60 have come in: 0 − 58 + 60 = £2. In cash £30 come in.
  test('that gains on paper and not in cash says both, cash payback first', () => {
    const more = { answers, savings, platform: platform('£50') };
    expect(tell(more, 'Verdict')).toEqual(['Qualifies: every Must is met (2 of 2).']);
    expect(tell(more, 'What it is worth')).toEqual([
      'Net present value over 3 years, price year not stated: £7. No range was given, so all three runs are the same.',
      'Worth: gains (no range given). The net present value is above 0 in all three runs.',
      'Counting cash alone, which is not affordability: −£22. Payback on cash: never; counting every saving: year 2.',
    ]);
  });

  // 57 − 2,000 = −1,943
  test('that loses is said to lose in its verdict, and by how much', () => {
    const more = { answers, savings, platform: platform('£2000') };
    expect(tell(more, 'Verdict')).toEqual([
      'Qualifies: every Must is met (2 of 2).',
      'It meets the criteria and would lose money: meeting them does not make it worth doing.',
    ]);
    expect(tell(more, 'What it is worth').slice(0, 2)).toEqual([
      'Net present value over 3 years, price year not stated: −£1.9k. No range was given, so all three runs are the same.',
      'Worth: loses (no range given). The net present value is below 0 in all three runs.',
    ]);
  });

  test('names the funder of the platform, what falls on whom, and what it comes to', () => {
    const more = { answers, savings, platform: platform('£50') };
    expect(tell(more, 'Who pays and who gains')).toEqual([
      'Pays: The Treasury, for building it.',
      'In present values the funder pays £50.',
      'Those who join gain, less what they pay: in cash £28; every saving counted, £57.',
    ]);
  });
});
