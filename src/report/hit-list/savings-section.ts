import type { RankedEntry } from '../../assess/entry.ts';
import type { Savings } from '../../assess/savings/estimate.ts';
import { Decimal } from '../../documents/decimal.ts';
import { type Block, paragraph, section, table, textColumns } from '../blocks.ts';
import { showPriceYears, showSavings } from '../words/savings-rows.ts';
import { joinNames, VERDICT_WORDS } from '../words/show-answers.ts';

/** How often a saving is made. Annual and one-off savings are never added or drawn on one scale. */
export type Period = 'annual' | 'oneOff';

/** What a candidate would save by the reference, in pounds and in words. */
export interface ReferenceSaving {
  readonly id: string;
  /** The candidate with its verdict. */
  readonly label: string;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly words: string;
  readonly isRuledOut: boolean;
}

/** The reference savings of one period, in list order; those that state no such spend have none. */
export function listReferenceSavings(
  ranked: readonly RankedEntry[],
  period: Period,
): readonly ReferenceSaving[] {
  return listSavings(ranked, period).map(({ entry: { candidate, judgement }, savings }) => ({
    id: candidate.candidate,
    label: `${candidate.name} (${VERDICT_WORDS[judgement.verdict]})`,
    low: savings.reference.low,
    high: savings.reference.high,
    words: showSavings(savings).reference,
    isRuledOut: judgement.verdict === 'ruled-out',
  }));
}

/** The highest of some reference savings, in pounds; 0 where there are none. */
export function findHighest(savings: readonly ReferenceSaving[]): Decimal {
  return savings.reduce((highest, { high }) => Decimal.max(highest, high), new Decimal(0));
}

const PERIOD_WORDS: { readonly [P in Period]: string } = { annual: 'a year', oneOff: 'once' };

/** What a picture of reference savings shows, in a sentence: who would save most. */
export function tellReferenceSavings(savings: readonly ReferenceSaving[], period: Period): string {
  const highest = findHighest(savings);
  const most = savings.filter(({ high }) => high.eq(highest));
  const isOne = most.length === 1;
  const names = joinNames(most.map(({ label }) => label));
  const amount = `${most[0]?.words ?? ''}${isOne ? '' : ' each'} ${PERIOD_WORDS[period]}`;
  const aim = `if ${isOne ? 'it' : 'they'} reached what comparable programmes aim at`;
  return savings.length === 1
    ? `${names} would save ${amount} ${aim}.`
    : `${names} would save most by the reference, ${amount}, ${aim}.`;
}

/** Those whose saving nobody can estimate, named. */
export function tellWithoutSpend(ranked: readonly RankedEntry[]): string[] {
  const names = ranked
    .filter(({ estimate }) => estimate === null)
    .map(({ candidate }) => candidate.name);
  return names.length === 0
    ? []
    : [`No spend is stated, so no saving is estimated, for ${joinNames(names)}.`];
}

/** What the paper's ratio gives for each candidate: figures only, since the reference is what to hold on to. */
export function replicationSection(ranked: readonly RankedEntry[]): readonly Block[] {
  const rows = (['annual', 'oneOff'] as const).flatMap((period) =>
    listSavings(ranked, period).map(({ entry, savings }) => showRow(entry, savings, period)),
  );
  return section('Replication of the paper', [
    ...(rows.length === 0 ? [] : [paragraph(EXPLAINED)]),
    ...table(COLUMNS, rows),
  ]);
}

const EXPLAINED =
  'Addressable spend → residual → gross saving by a ratio, the paper’s where it is a replication. The residual is not the saving; adjusted is gross, cut for weak evidence. All before the platform’s own cost.';

const COLUMNS = textColumns(
  'Candidate',
  'Period',
  'Addressable → residual → gross',
  'Adjusted',
  'Cash-releasing',
  'Rank by saving',
);

function showRow(
  { candidate, savingRank }: RankedEntry,
  savings: Savings,
  period: Period,
): string[] {
  const { arithmetic, adjusted, cashReleasing } = showSavings(savings);
  return [
    candidate.name,
    `${PERIOD_WORDS[period]}${showPriceYears(savings)}`,
    arithmetic,
    adjusted,
    cashReleasing,
    period === 'annual' && savingRank !== null ? String(savingRank) : '–',
  ];
}

function listSavings(
  ranked: readonly RankedEntry[],
  period: Period,
): { entry: RankedEntry; savings: Savings }[] {
  return ranked.flatMap((entry) => {
    const savings = entry.estimate?.[period] ?? null;
    return savings === null ? [] : [{ entry, savings }];
  });
}
