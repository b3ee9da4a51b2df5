import { describe, expect, test } from 'vitest';
import { candidateText, spendText } from '../cli/candidate-text.ts';
import type { Marking } from '../support/raw-sheet.ts';
import { makeFolder, runAssess } from '../support/run-assess.ts';
import { type Comparison, compare } from './comparison.ts';
import { keepReport, makePair, musts, SHEET } from './project.ts';

/** Looks at one candidate, the same on both sides, on a day. */
async function lookAt(more: string, date: string): Promise<Comparison['radar']> {
  const cwd = makeFolder({ 'c/a.yaml': candidateText({ more }) });
  return (await compare(['c', 'c'], ['--date', date], { cwd })).radar;
}

/** What is due, its last good day and the first day on which it is told of. */
const DUE = [
  {
    what: 'a signal that was due in a month',
    more: 'watch: [{signal: The old register closes, by: 2027-06}]',
    lastDay: '2027-06-30',
    firstDay: '2027-07-01',
    told: { pastSignals: [{ signal: 'The old register closes', by: '2027-06' }] },
  },
  {
    what: 'a signal that was due on a day',
    more: 'watch: [{signal: The old register closes, by: 2027-06-15}]',
    lastDay: '2027-06-15',
    firstDay: '2027-06-16',
    told: { pastSignals: [{ signal: 'The old register closes', by: '2027-06-15' }] },
  },
  {
    what: 'an assessment a year old',
    more: 'assessed: {by: Ann, on: 2026-11-20, edition: 2024-03}',
    lastDay: '2027-11-20',
    firstDay: '2027-11-21',
    told: { stale: [{ what: 'answers', on: '2026-11-20' }] },
  },
  {
    what: 'an assessment made on a leap day',
    more: 'assessed: {by: Ann, on: 2024-02-29, edition: 2024-03}',
    lastDay: '2025-02-28',
    firstDay: '2025-03-01',
    told: { stale: [{ what: 'answers', on: '2024-02-29' }] },
  },
  {
    what: 'spend of a calendar year, which ended on 31 December five years ago',
    more: spendText('£2m, year: 2021'),
    lastDay: '2026-12-31',
    firstDay: '2027-01-01',
    told: { stale: [{ what: 'spend', line: 'desks', year: '2021' }] },
  },
  {
    what: 'spend of a financial year, which ended on 31 March five years ago',
    more: spendText('£2m, year: 2020-21'),
    lastDay: '2026-03-31',
    firstDay: '2026-04-01',
    told: { stale: [{ what: 'spend', line: 'desks', year: '2020-21' }] },
  },
] as const;

describe('what is past or too old', () => {
  for (const { what, more, lastDay, firstDay, told } of DUE) {
    test(`is told of the day after and not before: ${what}`, async () => {
      expect(await lookAt(more, lastDay)).toMatchObject({ pastSignals: [], stale: [] });
      const expected = Object.entries(told).map(([key, [each]]) => [
        key,
        [{ candidate: 'boat-permits', ...each }],
      ]);
      const none = { pastSignals: [], stale: [] };
      const { pastSignals, stale } = await lookAt(more, firstDay);
      expect({ pastSignals, stale }).toEqual({ ...none, ...Object.fromEntries(expected) });
    });
  }

  test('does not include a signal without a date, nor spend without a year', async () => {
    const more = `${spendText('£2m')}\nwatch: [{signal: A new law}]`;
    expect(await lookAt(more, '9999-12-31')).toMatchObject({ pastSignals: [], stale: [] });
  });

  test('is told of candidates on the radar as well, and no longer of those that left', async () => {
    const watched = (id: string) =>
      candidateText({ id, status: 'radar', more: 'watch: [{signal: A law, by: 2027-06}]' });
    const cwd = makePair(
      { candidates: { a: watched('a'), b: watched('b') } },
      { candidates: { a: watched('a') } },
    );
    const { radar } = await compare(['before', 'after'], ['--date', '2028-01-01'], { cwd });
    expect(radar.pastSignals).toEqual([{ candidate: 'a', signal: 'A law', by: '2027-06' }]);
  });

  test('includes answers given on another edition of the sheet, whatever the day', async () => {
    const cwd = makePair(
      { candidates: { a: candidateText() } },
      {
        candidates: {
          a: candidateText({ more: 'assessed: {by: A, on: 2026-11-20, edition: 1999}' }),
        },
      },
    );
    const { radar } = await compare(['before', 'after'], [], { cwd });
    expect(radar.stale).toEqual([{ candidate: 'boat-permits', what: 'edition', edition: '1999' }]);
  });
});

describe('the day', () => {
  const more = 'watch: [{signal: A law, by: 2027-06}]';

  test('is none unless one is given, and then no signal is past', async () => {
    const cwd = makeFolder({ 'c/a.yaml': candidateText({ more }) });
    const { radar, date } = await compare(['c', 'c'], [], { cwd });
    expect([date, radar.pastSignals]).toEqual([null, []]);
    const { stdout } = await runAssess(['compare', 'c', 'c'], { cwd });
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('No date was given');
  });

  test('is that of the later report, and --date comes before it', async () => {
    const cwd = makeFolder({ 'c/a.yaml': candidateText({ more }) });
    await keepReport('old.json', ['c', '--date', '2026-01-31'], { cwd });
    await keepReport('new.json', ['c', '--date', '2027-07-01'], { cwd });
    const later = await compare(['old.json', 'new.json'], [], { cwd });
    expect([later.date, later.radar.pastSignals.length]).toEqual(['2027-07-01', 1]);
    const earlier = await compare(['new.json', 'old.json'], [], { cwd });
    expect([earlier.date, earlier.radar.pastSignals.length]).toEqual(['2026-01-31', 0]);
    const typed = await compare(['old.json', 'new.json'], ['--date', '2027-06-30'], { cwd });
    expect([typed.date, typed.radar.pastSignals.length]).toEqual(['2027-06-30', 0]);
  });

  test('is that of SOURCE_DATE_EPOCH where nothing else gives one', async () => {
    const cwd = makeFolder({ 'c/a.yaml': candidateText({ more }) });
    const env = { SOURCE_DATE_EPOCH: '1814400000' };
    // 21,000 days after 1 January 1970.
    expect((await compare(['c', 'c'], [], { cwd, env })).date).toBe('2027-07-01');
  });
});

/** Compares one candidate's answers to the three Musts, the Could answered. */
async function ask(
  before: string,
  after: string,
  sheet: Readonly<Record<string, Marking>> = SHEET,
) {
  const side = (typed: string) => ({
    a: candidateText({ answers: { ...musts(typed), open: 'Y' } }),
  });
  const cwd = makePair({ candidates: side(before) }, { sheet, candidates: side(after) });
  const { radar } = await compare(['before', 'after'], [], { cwd });
  const name = ({ criterion, meets }: Comparison['radar']['answered'][number]) =>
    meets === undefined ? criterion : `${criterion} ${meets}`;
  const { answered, asked, dropped } = radar;
  return { answered: answered.map(name), asked: asked.map(name), dropped: dropped.map(name) };
}

describe('a question', () => {
  const none = { answered: [], asked: [], dropped: [] };

  test.each([
    { what: 'that is open both times is not told of', from: 'YY?', to: 'YY?', told: none },
    { what: 'is answered by a yes', from: 'Y??', to: 'YY?', told: { answered: ['wanted Y'] } },
    { what: 'is answered by a no', from: 'YY?', to: 'YYN', told: { answered: ['paid N'] } },
    {
      what: 'is new where an answer was taken back',
      from: 'YYY',
      to: 'YY?',
      told: { asked: ['paid'] },
    },
    {
      what: 'is dropped where another answer rules the candidate out',
      from: 'Y??',
      to: 'YN?',
      told: { answered: ['wanted N'], dropped: ['paid'] },
    },
    {
      what: 'is new where the candidate is no longer ruled out',
      from: 'NY?',
      to: 'YY?',
      told: { asked: ['paid'] },
    },
  ])('$what', async ({ from, to, told }) => {
    expect(await ask(from, to)).toEqual({ ...none, ...told });
  });

  test('is dropped where the sheet no longer asks it', async () => {
    const { legal, wanted, open } = SHEET;
    const side = (answers: Record<string, string>) => ({ a: candidateText({ answers }) });
    const cwd = makePair(
      { candidates: side({ ...musts('YY?'), open: 'Y' }) },
      { sheet: { legal, wanted, open }, candidates: side({ legal: 'Y', wanted: 'Y', open: 'Y' }) },
    );
    const { radar } = await compare(['before', 'after'], [], { cwd });
    expect(radar.dropped).toEqual([{ candidate: 'boat-permits', criterion: 'paid' }]);
    expect([radar.answered, radar.asked]).toEqual([[], []]);
  });

  test('comes and goes with its candidate', async () => {
    const [old, now] = ['old', 'now'].map((id) =>
      candidateText({ id, answers: { ...musts('YY?'), open: 'Y' } }),
    );
    const cwd = makePair({ candidates: { a: old ?? '' } }, { candidates: { a: now ?? '' } });
    const { radar } = await compare(['before', 'after'], [], { cwd });
    expect(radar.asked).toEqual([{ candidate: 'now', criterion: 'paid' }]);
    expect(radar.dropped).toEqual([{ candidate: 'old', criterion: 'paid' }]);
  });
});
