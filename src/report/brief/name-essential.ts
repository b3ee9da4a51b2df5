import type { Tally } from '../../assess/judging/judge.ts';

/** Some of the criteria that a candidate must meet, in words that need no key: `6 of the 13 essential criteria`. */
export function nameEssential(some: number, { total }: Pick<Tally, 'total'>): string {
  if (total === 1) return 'the one essential criterion';
  if (some === total)
    return total === 2 ? 'both essential criteria' : `all ${total} essential criteria`;
  return `${some} of the ${total} essential criteria`;
}
