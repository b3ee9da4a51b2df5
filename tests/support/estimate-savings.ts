import { type Estimate, estimate } from '../../src/assess/savings/estimate.ts';
import type { ByRun } from '../../src/documents/parts/range.ts';
import { parseAssumptions, parseCandidate, type Raw } from './parse.ts';
import { rawAssumptions } from './raw-assumptions.ts';
import { rawCandidate } from './raw-candidate.ts';

/** The estimate that a candidate's plain `savings` give; throws where they give none. */
export function estimateSavings(savings: Raw, assumptions: Raw = {}): Estimate {
  const { savings: input } = parseCandidate(rawCandidate({ savings }));
  const made = estimate(input, parseAssumptions(rawAssumptions(assumptions)));
  if (made === null) throw new Error('no spend, so no estimate');
  return made;
}

/** A number of ours, written out in full or to some decimals. */
interface Written {
  toFixed(decimals?: number): string;
}

/** The low, central and high run of an amount as text, to a millionth of a pound; null stays null. */
export function showRuns(amount: ByRun<Written> | null | undefined): string[] | null | undefined {
  return amount && [amount.low, amount.central, amount.high].map((run) => showMillionths(run));
}

/** An amount as text, to a millionth of a pound, without noughts at the end. */
export function showMillionths(amount: Written): string {
  return amount.toFixed(6).replace(/\.?0+$/, '');
}
