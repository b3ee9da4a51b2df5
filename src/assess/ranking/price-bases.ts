import type { Assumptions } from '../../documents/assumptions.ts';
import type { Candidate } from '../../documents/candidate.ts';
import { compareText } from '../../documents/compare-text.ts';
import type { State } from '../state.ts';
import { competes } from './competes.ts';

/** A candidate with the years in whose prices its appraisal is; none where its file states none. */
export interface Based {
  readonly candidate: string;
  /** Several where its lines are in different prices and nothing brings them together. */
  readonly priceYears: readonly string[];
}

/**
 * The ranked candidates with an appraisal, in id order, where they are to be ranked by net present value
 * and are not all in the same prices: such sums say nothing of each other. Empty where nothing is amiss.
 */
export function findUnequalBases({ candidates, assumptions, options }: State): Based[] {
  if (options.by !== 'npv') return [];
  return findUnequal(
    [...candidates.values()].filter(
      (each) => each.platform !== undefined && competes(each, options.all),
    ),
    assumptions,
  );
}

/** Candidates with their price years, in id order, where those are not all the same; else none. */
export function findUnequal(
  candidates: readonly Candidate[],
  assumptions: Pick<Assumptions, 'priceBase'>,
): Based[] {
  const based = candidates.map((each) => ({
    candidate: each.candidate,
    priceYears: listPriceYears(each, assumptions),
  }));
  const bases = new Set(based.map(({ priceYears }) => priceYears.join()));
  const isEqual = bases.size < 2 && based.every(({ priceYears }) => priceYears.length < 2);
  return isEqual ? [] : based.sort((a, b) => compareText(a.candidate, b.candidate));
}

/** The years in whose prices the annual lines of a candidate stand, each once and sorted. */
function listPriceYears(
  { savings }: Candidate,
  { priceBase }: Pick<Assumptions, 'priceBase'>,
): string[] {
  const base = priceBase ?? savings?.['price-base'];
  if (base !== undefined) return [base];
  const annual = (savings?.spend ?? []).filter(({ kind }) => kind === 'annual');
  return [...new Set(annual.flatMap(({ year }) => year ?? []))].sort();
}
