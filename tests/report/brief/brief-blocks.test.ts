import { describe, expect, test } from 'vitest';
import { type Block, piecesOf, wordsOf } from '../../../src/report/blocks.ts';
import { briefBlocks } from '../../../src/report/brief/brief-blocks.ts';
import type { Raw } from '../../support/parse.ts';
import { rawAnswers, rawCandidate, rawSpend } from '../../support/raw-candidate.ts';
import { type Around, explainOne, paragraphsOf } from '../explain/explain-one.ts';

const HALVING = { kind: 'baseline-per-residual', value: '2', grade: '1', source: 'returns' };
const ALL_MET = rawAnswers({ law: 'Y', price: 'Y' });

/** What follows a lead, up to the end of its paragraph; nothing where no paragraph has it. */
function tell(more: Raw, lead: string, around: Around = {}): string | undefined {
  const told = paragraphsOf(briefBlocks(explainOne(more, around))).map(wordsOf);
  return told.find((text) => text.startsWith(`${lead}.`))?.slice(lead.length + 2);
}

const listDoubts = (more: Raw) =>
  briefBlocks(explainOne(more)).flatMap((block) =>
    block.kind === 'list' ? block.items.map(wordsOf) : [],
  );

/** The words that stand out, in order. */
const leadsOf = (blocks: readonly Block[]) =>
  paragraphsOf(blocks).flatMap((text) =>
    piecesOf(text).flatMap((piece) =>
      typeof piece !== 'string' && piece.kind === 'strong' ? [piece.text] : [],
    ),
  );

describe('a brief', () => {
  test('leaves out what the file does not say and doubts that there are not, and ends with what it was made from', () => {
    const blocks = briefBlocks(explainOne({ answers: ALL_MET }));
    expect(leadsOf(blocks)).toEqual([
      'Recommendation.',
      'What it could save and cost.',
      'Who pays and who gains.',
      'Where it stands.',
    ]);
    expect(paragraphsOf(blocks).at(-1)).toBe(
      'Made by assess 1.2.3 from the criteria in sheet.yaml (2024-03), and assumptions.yaml (2026-11). Every answer and figure with its source: assess explain boat-permits.',
    );
  });

  test('says what it is, where the waste is and what would replace it, each no longer than a few lines', () => {
    const long = `${'It is one. '.repeat(60)}The end.`;
    const told = tell({ summary: 'Permits.', waste: long, solution: 'One desk.' }, 'What it is');
    expect(told).toMatch(
      /^Permits\. The waste today\. (?:It is one\. )+… What would replace it\. One desk\. $/,
    );
    expect(told?.length).toBeLessThan(330);
  });

  test.each([
    [
      { sought: 'Whether to build it', of: 'the minister', by: '2027-03' },
      'Whether to build it. To be decided by the minister. Needed by 2027-03.',
    ],
    [{ sought: 'Build it?' }, 'Build it?'],
  ])('prints the decision sought, as far as the file says it', (decision, says) => {
    expect(tell({ decision }, 'Decision sought')).toBe(says);
    expect(tell({}, 'Decision sought')).toBeUndefined();
  });

  test('says what comparable programmes aim at before the arithmetic of a ratio', () => {
    // 10% to 15% of £600; half of it is saved on the best evidence
    const savings = { spend: [rawSpend('£600')], ratio: HALVING };
    expect(tell({ savings }, 'What it could save and cost')).toBe(
      'Comparable programmes aim to save 10% to 15% of such spend: here £60 to £90 a year, of the £600 that could be replaced. None is known to have shown it. The arithmetic that the file asks for would leave £300 to be spent and save £300 a year, or £300 after a cut for weak evidence. That is no forecast. What it would cost is not stated.',
    );
  });

  test('says that there is no figure where no spend is stated', () => {
    expect(tell({}, 'What it could save and cost')).toBe(
      'What is spent today is not stated, nor what it would cost, so no figure is given.',
    );
    expect(tell({ status: 'benchmark' }, 'What it could save and cost')).toBe(
      'What was spent before it is not stated, so no saving is worked out.',
    );
  });

  test('names who pays and who gains, and counts those for whom there is no room', () => {
    const gains = ['Calm', 'Order', 'Light', 'Air'].map((what) => ({ what }));
    const more = {
      roles: { funder: 'The port', provider: 'Pilots & Co' },
      'other-benefits': [{ what: 'Quicker permits', for: 'boat owners' }, ...gains],
    };
    expect(tell(more, 'Who pays and who gains')).toBe(
      'Pays: The port. Provides: Pilots & Co. Who gains: boat owners (Quicker permits); Calm; Order; and 2 more.',
    );
    expect(tell({}, 'Who pays and who gains')).toBe('Pays: nobody is named.');
  });

  test('names the rank, its range and what sets the neighbours apart', () => {
    const others = [rawCandidate({ candidate: 'ferries', name: 'Ferries', answers: ALL_MET })];
    const answers = { law: { meets: 'N' }, price: { meets: 'Y' }, extra: { meets: 'Y' } };
    expect(tell({ answers }, 'Where it stands', { others })).toBe(
      'It is ruled out: it fails 1 of the 2 essential criteria. Rank 2 of 2, whatever the unknown answers turn out to be. It stands below Ferries, which qualifies.',
    );
    expect(tell({ answers, status: 'delivered' }, 'Where it stands', { others })).toContain(
      'It has no rank: only assessed candidates compete.',
    );
  });
});

describe('the recommendation of a brief', () => {
  const N = (more: Raw = {}) => ({ meets: 'N', ...more });

  test.each([
    [
      'with nothing known',
      {},
      'Find out more before deciding: whether it meets any of the 2 essential criteria is not known.',
    ],
    [
      'with one unknown',
      { answers: rawAnswers({ law: 'Y' }) },
      'Find out more before deciding: whether it meets 1 of the 2 essential criteria is not known.',
    ],
    [
      'that qualifies without a cost',
      { answers: ALL_MET },
      'Work out its cost before committing money: it meets both essential criteria, and what it would cost is not stated.',
    ],
    [
      'ruled out on a condition',
      { answers: { law: N({ unless: 'the law changes' }) } },
      'Do not start it unless the law changes: as things stand it fails 1 of the 2 essential criteria.',
    ],
    [
      'ruled out on two conditions',
      { answers: { law: N({ unless: 'a' }), price: N({ unless: 'b' }) } },
      'Do not start it as things stand: it fails both essential criteria, and something would have to change first for each of them.',
    ],
    [
      'ruled out by what it is',
      { answers: { law: N() } },
      'Do not start it in this form: it fails 1 of the 2 essential criteria, and no change is known that would let it pass.',
    ],
    [
      'ruled out in part by what it is',
      { answers: { law: N(), price: N({ unless: 'b' }) } },
      'Do not start it in this form: it fails both essential criteria, and for 1 of these no change is known that would let it pass.',
    ],
    [
      'on the radar',
      { status: 'radar' },
      'Assess it before anything is decided: it has been spotted and is not yet judged.',
    ],
    [
      'that is a past case',
      { status: 'benchmark', answers: ALL_MET },
      'None, since it is a past case, which shows whether the criteria foresee an outcome.',
    ],
  ])('of a candidate %s', (_, more, says) => {
    expect(tell(more, 'Recommendation')).toBe(says);
  });
});

describe('the doubts of a brief', () => {
  test('name what fails before what is unknown, each with what would settle it', () => {
    const answers = { price: { meets: 'N', because: 'It costs too much.' } };
    expect(listDoubts({ answers })).toEqual([
      'Fails: price (2). It costs too much. No change is known that would let it pass.',
      'Not known: law (1). To settle it: Ask somebody who knows.',
    ]);
  });

  test('keep a place for evidence, and are three at most', () => {
    const savings = { spend: [rawSpend('£600', { grade: '6' })], ratio: HALVING };
    const answers = { price: { meets: 'N', unless: 'it is halved' } };
    expect(listDoubts({ answers, savings })).toEqual([
      'Fails: price (2). It would pass on the condition above.',
      'Not known: law (1). To settle it: Ask somebody who knows.',
      'The saving rests on assertion, the weakest evidence. To settle it: measure in several organisations what is spent and what could be replaced.',
    ]);
    expect(listDoubts({ answers, status: 'adopting' })[0]).toBe(
      'Fails: price (2). It would pass if it is halved.',
    );
    expect(listDoubts({ answers: ALL_MET })).toEqual([]);
  });

  test('tell weak evidence of the ratio from weak evidence of the spend', () => {
    const ratio = { ...HALVING, grade: '6' };
    const savings = { spend: [rawSpend('£600', { grade: '1' })], ratio };
    expect(listDoubts({ answers: ALL_MET, savings })).toEqual([
      'How much of the spend would go rests on assertion, the weakest evidence. To settle it: what a like service cost before and after.',
    ]);
  });
});

describe('a brief of a candidate with a platform', () => {
  /** £60 of spend, half of which stays local: £30 a year at full take-up, on evidence of the best grade. */
  const savings = {
    spend: [rawSpend('£60')],
    'retained-local': { value: '50%', source: 'returns', grade: '1' },
    cashable: { value: '50%', source: 'returns' },
  };
  const platform = (build: string | Raw) => ({
    funder: 'The Treasury',
    horizon: '3',
    build: [build],
    'take-up': ['0%', '100%'],
    'optimism-bias': { build: '0%' },
  });
  const appraised = (build: string | Raw, more: Raw = {}) => ({
    answers: ALL_MET,
    savings,
    platform: platform(build),
    ...more,
  });
  const MONEY = 'What it could save and cost';

  // £30 × (0.966184 + 0.933511) = £57 and in cash £28; £50 is paid back on all savings in year 2 only,
  // when £60 have come in. In cash £30 come in.
  test('that gains on paper and not in cash says both', () => {
    expect(tell(appraised('£50'), MONEY)).toContain(
      'What it saves less what it costs over 3 years, later years counting for less (net present value, price year not stated): £7. No range was given, so there is only this one case. Counting only savings that free cash: −£22; payback on cash: never.',
    );
    expect(tell(appraised('£50'), 'Recommendation')).toBe(
      'Test its figures first: it meets both essential criteria and saves more than it costs, on figures given without a range, though not counting cash alone.',
    );
  });

  test('that does not say what is cash says that, and pays back on all savings', () => {
    const { cashable: _, ...without } = savings;
    const more = appraised('£50', { savings: without });
    expect(tell(more, MONEY)).toContain(
      'How much of the saving is cash is not stated; payback, counting all of it: year 2.',
    );
    expect(tell(more, 'Recommendation')).toContain(
      ', though how much of that is cash is not stated.',
    );
  });

  // 57 − 2,000 = −1,943
  test('that loses says so plainly, in what it recommends and beside the figure', () => {
    expect(tell(appraised('£2000'), 'Recommendation')).toBe(
      'Do not start it on these figures: it meets both essential criteria and would lose money, and meeting them does not make it worth doing.',
    );
    expect(tell(appraised('£2000'), MONEY)).toMatch(/: −£1\.9k\. .*It would lose money\.$/);
    expect(tell(appraised('£2000', { answers: rawAnswers({ law: 'Y' }) }), 'Recommendation')).toBe(
      'Do not start it on these figures: it would lose money, and whether it meets 1 of the 2 essential criteria is not known.',
    );
  });

  // In cash £28: with £10 to £20 of cost it gains in every case, with £20 to £100 not in the adverse one.
  test('that gains in every case is to be started, and one that may not is to be settled first', () => {
    const range = (low: string, central: string, high: string) => ({ low, central, high });
    expect(tell(appraised(range('£10', '£15', '£20')), 'Recommendation')).toBe(
      'Start it: it meets both essential criteria and saves more than it costs, even with everything adverse.',
    );
    const depends = appraised(range('£20', '£25', '£100'));
    expect(tell(depends, 'Recommendation')).toBe(
      'Settle first what its worth hangs on: it meets both essential criteria and saves more than it costs on central figures, but not in all three cases worked out.',
    );
    // 57 − 100 = −43 and 57 − 20 = 37
    expect(listDoubts(depends)).toEqual([
      'Its worth hangs most on one input: what it costs to build. That alone moves the net present value from −£43 to £37. To settle it: evidence that narrows its range.',
    ]);
  });

  // In cash £28: with £40 of cost it gains £17 by all savings and loses £12 in cash.
  test('that gains in every case, but not in cash, is not to be started on that', () => {
    const more = appraised({ low: '£10', central: '£20', high: '£40' });
    expect(tell(more, 'Recommendation')).toBe(
      'Test its figures first: it meets both essential criteria and saves more than it costs, even with everything adverse, though in cash alone not in every case.',
    );
    expect(listDoubts(more)).toEqual([
      'Counting only savings that free cash it loses £12 with everything adverse. To settle it: which posts and contracts would end, and when.',
    ]);
  });

  // 57 − 40 − 10 = 7; either cost alone may rise by £5, both together make it lose.
  test('that no one input makes lose says so', () => {
    const { platform: costs, ...rest } = appraised({ low: '£35', central: '£40', high: '£45' });
    const transition = [{ low: '£5', central: '£10', high: '£15' }];
    const bias = { build: '0%', transition: '0%' };
    const more = { ...rest, platform: { ...costs, transition, 'optimism-bias': bias } };
    expect(listDoubts(more)).toEqual([
      'No one input decides whether it gains or loses; most is moved by what it costs to build. That alone moves the net present value from £2 to £12. To settle it: evidence that narrows several ranges.',
    ]);
  });

  test('that loses in every case blames no input for it', () => {
    expect(listDoubts(appraised({ low: '£100', central: '£200', high: '£300' }))).toEqual([]);
  });

  // 15% of £60 is £9, and £30 are saved a year.
  test('sets the yearly saving that its worth rests on beside what programmes aim at', () => {
    expect(tell(appraised('£50'), MONEY)).toMatch(
      /All this rests on saving up to £30 a year, beyond the £9 at most that comparable programmes would aim at\.$/,
    );
  });

  test('names the funder of the platform, what falls on whom, and what it comes to', () => {
    expect(tell(appraised('£50'), 'Who pays and who gains')).toBe(
      'Pays: The Treasury, for building it. In today’s value the funder pays £50. Those who join gain, less what they pay, in cash: £28.',
    );
  });
});
