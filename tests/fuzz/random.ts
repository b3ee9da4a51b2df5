/** A whole number from 0 up to a limit; the limit itself is never drawn. */
export type Random = (limit: number) => number;

/** A stream of random numbers, the same for the same seed (mulberry32). */
export function startRandom(seed: number): Random {
  let state = seed | 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** One of some things, of which there is at least one. */
export function pick<Thing>(things: readonly Thing[], random: Random): Thing {
  const thing = things[random(things.length)];
  if (thing === undefined) throw new Error('there is nothing to pick from');
  return thing;
}
