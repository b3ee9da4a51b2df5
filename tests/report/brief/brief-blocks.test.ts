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
      'Programmes like it aim at or reached £60 to £90 on this spend, a year.',
      'By the ratio that the file names: of £600 addressable, £300 would still be spent, a gross saving of £300; cut for weak evidence, £300. The platform’s own cost is not taken off.',
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
