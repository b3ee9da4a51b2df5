import { measureCpu } from './cpu-time.ts';

/** Work that takes less than this, in milliseconds, is too little to be told from chance. */
const LEAST = 150;

/** Work twice as large takes twice as long where it is in step, and four times where it is not. */
const MOST = 3;

const TRIES = 5;

/**
 * How many times as long twice the work takes, in the best of some tries: another program on the
 * machine can make a try look worse, and nothing makes it look better. 0 where that takes no time.
 */
export function measureGrowth(bytes: number, makeWork: (bytes: number) => () => void): number {
  const [once, twice] = [makeWork(bytes), makeWork(2 * bytes)];
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && best >= MOST; tries += 1) {
    const [short, long] = [measureCpu(once), measureCpu(twice)];
    best = Math.min(best, long < LEAST ? 0 : long / short);
  }
  return best;
}

/** A growth that only quadratic work has. */
export const QUADRATIC = MOST;
