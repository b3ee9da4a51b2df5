import { compareText } from '../documents/compare-text.ts';
import type { Entry, ListedEntry, RankedEntry, UnrankedEntry } from './entry.ts';
import { competes } from './ranking/competes.ts';
import type { Measure } from './ranking/key-sums.ts';
import { findMeasure } from './ranking/measure.ts';
import { findPlace } from './ranking/place.ts';
import { rankInRange, rankSavings } from './ranking/rank.ts';
import { findKeys } from './ranking/rank-key.ts';
import { type Totals, totalByVerdict } from './savings/total.ts';
import type { AssessOptions } from './state.ts';
import { findRankChances } from './unknowns/rank-chances.ts';

/** Candidates in order, and what they save together. */
export interface Ordering {
  readonly measure: Measure;
  /** In list order. */
  readonly ranked: readonly RankedEntry[];
  /** By status, then id. */
  readonly unranked: readonly UnrankedEntry[];
  /** Every candidate, ranked or not, by its id. */
  readonly byId: ReadonlyMap<string, ListedEntry>;
  readonly totals: Totals;
}

/** Ranks the entries that compete, and adds up what they save. The order of the entries makes no difference. */
export function order(entries: readonly Entry[], options: AssessOptions): Ordering {
  const isRanked = ({ candidate }: Entry) => competes(candidate, options.all);
  const competing = entries.filter(isRanked);
  const measure = findMeasure(competing, options.by);
  const ranked = addChances(rankEntries(competing, measure, options), options);
  const unranked = entries
    .filter((entry) => !isRanked(entry))
    .sort(compareByStatus)
    .map((entry): UnrankedEntry => ({ ...entry, kind: 'unranked' }));
  const listed: readonly ListedEntry[] = [...ranked, ...unranked];
  return {
    measure,
    ranked,
    unranked,
    byId: new Map(listed.map((entry) => [entry.candidate.candidate, entry])),
    totals: totalByVerdict(ranked),
  };
}

/** Copies key by key: with spreads this, which is done for every edit compared, takes twice as long. */
function rankEntries(
  entries: readonly Entry[],
  measure: Measure,
  { top }: AssessOptions,
): RankedEntry[] {
  const savingRanks = rankSavings(entries.map(({ keySums }) => keySums.saving));
  const keyed = entries.map((entry, index) => ({
    candidate: entry.candidate,
    judgement: entry.judgement,
    keys: findKeys(entry, measure),
    savingRank: savingRanks[index] ?? null,
    entry,
  }));
  return rankInRange(keyed).map(
    ({ item: { entry, keys, savingRank }, rank, rankRange }): RankedEntry => ({
      candidate: entry.candidate,
      judgement: entry.judgement,
      unmetMusts: entry.unmetMusts,
      unknownMusts: entry.unknownMusts,
      unanswered: entry.unanswered,
      estimate: entry.estimate,
      claims: entry.claims,
      appraisal: entry.appraisal,
      posts: entry.posts,
      keySums: entry.keySums,
      kind: 'ranked',
      keys,
      rank,
      rankRange,
      savingRank,
      place: findPlace(entry.judgement.verdict, rankRange, top),
      chances: null,
    }),
  );
}

function addChances(
  ranked: readonly RankedEntry[],
  { by, top, chances }: AssessOptions,
): readonly RankedEntry[] {
  if (chances !== true) return ranked;
  const found = findRankChances(ranked, by, top);
  return ranked.map((entry, index) => ({ ...entry, chances: found[index] ?? null }));
}

function compareByStatus(a: Entry, b: Entry): number {
  return (
    compareText(a.candidate.status, b.candidate.status) ||
    compareText(a.candidate.candidate, b.candidate.candidate)
  );
}
