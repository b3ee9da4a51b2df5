import { findBound } from './bound.ts';
import { findCovers } from './covers.ts';
import { openDomains } from './domains.ts';
import { narrow } from './narrow.ts';
import type { Program } from './program.ts';
import { startRelaxation } from './relaxation.ts';
import { findRoundings } from './roundings.ts';
import type { Relaxed, Row } from './rows.ts';

/** So many times rows are added at most. */
const ROUNDS = 30;
/** Rounds end once one lowers the bound by less than this share of it. */
const LEAST_GAIN = 1e-5;

/** A relaxation with rows that every choice keeps and it would break: its bound comes closer to the best. */
export function tighten(program: Program, relaxed: Relaxed): Relaxed {
  const domains = narrow(program, openDomains(program));
  if (domains === null) return relaxed;
  let covers: readonly Row[] = [];
  let before = Number.POSITIVE_INFINITY;
  for (let round = 0; ; round += 1) {
    const tighter = { ...relaxed, rows: [...relaxed.rows, ...covers] };
    const { taken, multipliers, fits } = startRelaxation(tighter)(domains);
    const { most } = findBound(tighter, domains, multipliers, true);
    const found = fits && before - most > LEAST_GAIN * Math.abs(most) && round < ROUNDS;
    const added = found
      ? [...findCovers(program, tighter, taken), ...findRoundings(program, tighter, taken)]
      : [];
    if (added.length === 0) return tighter;
    const binds = (_: Row, index: number) => (multipliers[relaxed.rows.length + index] ?? 0) > 0;
    covers = [...covers.filter(binds), ...added];
    before = most;
  }
}
