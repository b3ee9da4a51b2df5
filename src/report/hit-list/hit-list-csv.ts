import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import type { Entry, ListedEntry, RankedEntry } from '../../assess/entry.ts';
import { indexFiles } from '../../assess/provenance.ts';
import { RUNS, type Run } from '../../documents/parts/range.ts';
import { type Cell, type Column, money, renderColumns } from '../csv.ts';
import type { Harmless } from '../harmless/harmless.ts';
import type { Report } from '../report.ts';
import { listChanceColumns } from './chances-csv.ts';

/** A candidate with the file it came from; without a rank it lacks what a ranked one has. */
type Row = Entry & Partial<Omit<RankedEntry, 'kind'>> & { readonly file: string };

/** What stands in a row about an appraisal where the file gives no platform costs. */
const NOT_APPRAISED = 'not appraised';

/** The figures of an estimate, and what they are called. */
const SAVINGS = [
  ['spend', 'spend'],
  ['addressable', 'addressable'],
  ['residual', 'residual'],
  ['gross', 'gross saving'],
  ['adjusted', 'adjusted saving'],
  ['cashReleasing', 'cash-releasing saving'],
] as const;

/** The columns of a hit list, each with the name of the same figure in its JSON. */
export const HIT_LIST_COLUMNS: readonly Column<Row>[] = [
  column('id', 'id', ({ candidate }) => candidate.candidate),
  column('name', 'name', ({ candidate }) => candidate.name),
  column('sector', 'sector', ({ candidate }) => candidate.sector),
  column('status', 'status', ({ candidate }) => candidate.status),
  column('rank', 'rank', ({ rank }) => rank),
  column('best rank', 'rankRange.0', ({ rankRange }) => rankRange?.[0]),
  column('worst rank', 'rankRange.1', ({ rankRange }) => rankRange?.[1]),
  column('rank by saving', 'savingRank', ({ savingRank }) => savingRank),
  column('place', 'place', ({ place }) => place),
  column('verdict', 'verdict', ({ judgement }) => judgement.verdict),
  column('Musts met', 'musts.met', ({ judgement }) => judgement.musts.met),
  column('Musts not met', 'musts.unmet', ({ judgement }) => judgement.musts.unmet),
  column('Musts unknown', 'musts.unknown', ({ judgement }) => judgement.musts.unknown),
  column(
    'fewest Could points',
    'coulds.points.low',
    ({ judgement }) => judgement.coulds.points.low,
  ),
  column(
    'most Could points',
    'coulds.points.high',
    ({ judgement }) => judgement.coulds.points.high,
  ),
  column('which Musts are not met', 'unmetMusts', ({ unmetMusts }) => listIds(unmetMusts)),
  column('which Musts are unknown', 'unknownMusts', ({ unknownMusts }) => listIds(unknownMusts)),
  ...moneyColumns('annual', 'pounds a year'),
  ...moneyColumns('oneOff', 'pounds, one-off'),
  column(
    'appraisal',
    'appraisal.method',
    ofAppraisal(({ method }) => method),
  ),
  column(
    'price base',
    'appraisal.priceBase',
    ofAppraisal(({ priceBase }) => priceBase ?? 'not stated'),
  ),
  column(
    'horizon (years)',
    'appraisal.horizon',
    ofAppraisal(({ horizon }) => horizon),
  ),
  column(
    'worth',
    'appraisal.worth',
    ofAppraisal(({ worth }) => worth),
  ),
  ...RUNS.flatMap(appraisalColumns),
  column('file', 'file', ({ file }) => file),
];

/** A hit list as CSV (RFC 4180): one row a candidate, pounds to the penny, central run. */
export function renderHitListCsv({ assessment, provenance }: Report): Harmless<'csv'> {
  const fileOf = indexFiles(provenance);
  const listed: readonly ListedEntry[] = [...assessment.ranked, ...assessment.unranked];
  const rows = listed.map((entry) => ({ ...entry, file: fileOf(entry.candidate.candidate) }));
  return renderColumns([...HIT_LIST_COLUMNS, ...listChanceColumns(assessment)], rows);
}

function column(heading: string, name: string, cell: (row: Row) => Cell): Column<Row> {
  return { heading, name, cell };
}

/** Ids, separated by spaces. */
function listIds(musts: Row['unmetMusts']): string {
  return musts.map(({ criterion }) => criterion.id).join(' ');
}

function moneyColumns(kind: 'annual' | 'oneOff', unit: string): Column<Row>[] {
  const pounds = (heading: string, name: string, cell: (row: Row) => Cell) =>
    column(`${heading} (${unit})`, `savings.${kind}.${name}`, cell);
  return [
    pounds('lowest reference saving', 'reference.low', ({ estimate }) =>
      money(estimate?.[kind]?.reference.low),
    ),
    pounds('highest reference saving', 'reference.high', ({ estimate }) =>
      money(estimate?.[kind]?.reference.high),
    ),
    ...SAVINGS.map(([figure, heading]) =>
      pounds(heading, `${figure}.central`, ({ estimate }) =>
        money(estimate?.[kind]?.[figure]?.central),
      ),
    ),
    column(
      kind === 'annual' ? 'price years of the spend' : 'price years of the spend, one-off',
      `savings.${kind}.priceYears`,
      ({ estimate }) => estimate?.[kind]?.priceYears.join(' '),
    ),
  ];
}

function appraisalColumns(run: Run): Column<Row>[] {
  return [
    column(
      `net present value, ${run} (pounds)`,
      `appraisal.netPresentValue.${run}`,
      ({ appraisal }) => money(appraisal?.results[run].netPresentValue),
    ),
    column(
      `cash net present value, ${run} (pounds)`,
      `appraisal.cashNetPresentValue.${run}`,
      ({ appraisal }) => money(appraisal?.results[run].cashNetPresentValue),
    ),
    column(
      `cash equivalent annual, ${run} (pounds a year)`,
      `appraisal.cashEquivalentAnnual.${run}`,
      ({ appraisal }) => money(appraisal?.results[run].cashEquivalentAnnual),
    ),
    column(`payback, ${run} (years)`, `appraisal.payback.${run}`, ({ appraisal }) =>
      tellPayback(appraisal, run),
    ),
  ];
}

/** A cell about an appraisal, which says so where there is none. */
function ofAppraisal(cell: (appraisal: Appraisal) => Cell): (row: Row) => Cell {
  return ({ appraisal }) => (appraisal === null ? NOT_APPRAISED : cell(appraisal));
}

/** The year of payback; that it never comes is another thing than that nobody has looked. */
function tellPayback(appraisal: Appraisal | null, run: Run): Cell {
  return appraisal === null ? NOT_APPRAISED : (appraisal.results[run].payback ?? 'never');
}
