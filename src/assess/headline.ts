import type { Entry, RankedEntry } from './entry.ts';

/** What the top of a hit list has to say, as facts; words for them stand in one table. */
export type HeadlineFact =
  | { readonly fact: 'nothing-ranked' }
  | { readonly fact: 'qualifying'; readonly names: readonly string[]; readonly of: number }
  | {
      readonly fact: 'none-qualifies';
      readonly of: number;
      readonly open: number;
      readonly ruledOut: number;
    }
  | { readonly fact: 'not-separated' }
  | {
      readonly fact: 'saving-disagrees';
      readonly first: readonly string[];
      readonly mostSaving: readonly string[];
    };

/** Finds what the headline must say, in the order to say it. */
export function findHeadline(ranked: readonly RankedEntry[]): HeadlineFact[] {
  if (ranked.length === 0) return [{ fact: 'nothing-ranked' }];
  return [describeVerdicts(ranked), ...describeSeparation(ranked), ...describeTop(ranked)];
}

function describeVerdicts(ranked: readonly RankedEntry[]): HeadlineFact {
  const withVerdict = (verdict: Entry['judgement']['verdict']) =>
    ranked.filter(({ judgement }) => judgement.verdict === verdict);
  const names = withVerdict('qualifies').map(nameOf);
  if (names.length > 0) return { fact: 'qualifying', names, of: ranked.length };
  return {
    fact: 'none-qualifies',
    of: ranked.length,
    open: withVerdict('open').length,
    ruledOut: withVerdict('ruled-out').length,
  };
}

/** When each candidate could stand anywhere, the evidence does not separate them. */
function describeSeparation(ranked: readonly RankedEntry[]): HeadlineFact[] {
  const isFull = ranked.every(
    ({ rankRange: [best, worst] }) => best === 1 && worst === ranked.length,
  );
  return isFull && ranked.length > 1 ? [{ fact: 'not-separated' }] : [];
}

/** Where the first in the list is not the first by adjusted saving, both are named. */
function describeTop(ranked: readonly RankedEntry[]): HeadlineFact[] {
  const first = ranked.filter(({ rank }) => rank === 1);
  const mostSaving = ranked.filter(({ savingRank }) => savingRank === 1);
  if (mostSaving.length === 0 || first.some(({ savingRank }) => savingRank === 1)) return [];
  return [
    { fact: 'saving-disagrees', first: first.map(nameOf), mostSaving: mostSaving.map(nameOf) },
  ];
}

function nameOf({ candidate }: Entry): string {
  return candidate.name;
}
