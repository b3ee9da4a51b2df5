import type { Entry, ListedEntry, RankedEntry } from '../../assess/entry.ts';
import { indexFiles } from '../../assess/provenance.ts';
import { RUNS } from '../../documents/parts/range.ts';
import { type Cell, renderCsv } from '../csv.ts';
import type { Harmless } from '../harmless/harmless.ts';
import type { Report } from '../report.ts';

/** A candidate with the file it came from; without a rank it lacks what a ranked one has. */
type Row = Entry & Partial<Omit<RankedEntry, 'kind'>> & { readonly file: string };

type Column = readonly [heading: string, cell: (row: Row) => Cell];

const COLUMNS: readonly Column[] = [
  ['id', ({ candidate }) => candidate.candidate],
  ['name', ({ candidate }) => candidate.name],
  ['sector', ({ candidate }) => candidate.sector],
  ['status', ({ candidate }) => candidate.status],
  ['rank', ({ rank }) => rank],
  ['best_rank', ({ rankRange }) => rankRange?.[0]],
  ['worst_rank', ({ rankRange }) => rankRange?.[1]],
  ['saving_rank', ({ savingRank }) => savingRank],
  ['place', ({ place }) => place],
  ['verdict', ({ judgement }) => judgement.verdict],
  ['musts_met', ({ judgement }) => judgement.musts.met],
  ['musts_unmet', ({ judgement }) => judgement.musts.unmet],
  ['musts_unknown', ({ judgement }) => judgement.musts.unknown],
  ['could_points_low', ({ judgement }) => judgement.coulds.points.low],
  ['could_points_high', ({ judgement }) => judgement.coulds.points.high],
  ['unmet_musts', ({ unmetMusts }) => unmetMusts.map(({ criterion }) => criterion.id).join(' ')],
  [
    'unknown_musts',
    ({ unknownMusts }) => unknownMusts.map(({ criterion }) => criterion.id).join(' '),
  ],
  ...moneyColumns('annual', 'annual'),
  ...moneyColumns('oneOff', 'one_off'),
  ...appraisalColumns(),
  ['file', ({ file }) => file],
];

/** A hit list as CSV (RFC 4180): one row a candidate, exact amounts in pounds, central run. */
export function renderHitListCsv({ assessment, provenance }: Report): Harmless<'csv'> {
  const fileOf = indexFiles(provenance);
  const listed: readonly ListedEntry[] = [...assessment.ranked, ...assessment.unranked];
  const rows = listed.map((entry) => {
    const row = { ...entry, file: fileOf(entry.candidate.candidate) };
    return COLUMNS.map(([, cell]) => cell(row));
  });
  return renderCsv([COLUMNS.map(([heading]) => heading), ...rows]);
}

function moneyColumns(kind: 'annual' | 'oneOff', prefix: string): Column[] {
  const money = ['spend', 'addressable', 'residual', 'gross', 'adjusted'] as const;
  return [
    [`${prefix}_reference_low`, ({ estimate }) => estimate?.[kind]?.reference.low],
    [`${prefix}_reference_high`, ({ estimate }) => estimate?.[kind]?.reference.high],
    ...money.map(
      (figure): Column => [
        `${prefix}_${figure}`,
        ({ estimate }) => estimate?.[kind]?.[figure]?.central,
      ],
    ),
    [`${prefix}_cash_releasing`, ({ estimate }) => estimate?.[kind]?.cashReleasing?.central],
    [`${prefix}_price_years`, ({ estimate }) => estimate?.[kind]?.priceYears.join(' ')],
  ];
}

function appraisalColumns(): Column[] {
  return [
    ['appraisal', ({ appraisal }) => appraisal?.method],
    ['price_base', ({ appraisal }) => appraisal?.priceBase],
    ['horizon', ({ appraisal }) => appraisal?.horizon],
    ['worth', ({ appraisal }) => appraisal?.worth],
    ...RUNS.flatMap((run): Column[] => [
      [`npv_${run}`, ({ appraisal }) => appraisal?.results[run].netPresentValue],
      [`cash_npv_${run}`, ({ appraisal }) => appraisal?.results[run].cashNetPresentValue],
      [
        `cash_equivalent_annual_${run}`,
        ({ appraisal }) => appraisal?.results[run].cashEquivalentAnnual,
      ],
      [`payback_${run}`, ({ appraisal }) => appraisal?.results[run].payback],
    ]),
  ];
}
