/** Work that takes less than this, in milliseconds, is too little to be told from chance. */
const LEAST = 150;

/** Twice the bytes take twice as long where work is in step with them, and four times where it is quadratic. */
export const QUADRATIC = 3;

const TRIES = 5;

/** Something to be done, in this process. */
type Work = () => unknown;

/**
 * How many times as long twice the work takes, in the best of some tries: another program on the
 * machine can make a try look worse, and seldom better. 0 where even that takes next to no time.
 */
export async function measureGrowth(
  bytes: number,
  makeWork: (bytes: number) => Work,
): Promise<number> {
  const [once, twice] = [makeWork(bytes), makeWork(2 * bytes)];
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && best >= QUADRATIC; tries += 1) {
    const [short, long] = [await measure(once), await measure(twice)];
    best = Math.min(best, long < LEAST ? 0 : long / short);
  }
  return best;
}

/** How long this process computed while some work was done, in milliseconds. */
async function measure(work: Work): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
