import type { Run } from '../../documents/parts/range.ts';

/** The inputs that may differ between runs, one by one. */
export const DRIVERS = [
  'amount',
  'addressable',
  'ratio',
  'cashable',
  'retained-local',
  'growth',
  'take-up',
  'delay',
  'build',
  'transition',
  'run',
  'onboarding',
  'bias',
  'mitigation',
] as const;

export type Driver = (typeof DRIVERS)[number];

/** Which run each input is taken from. */
export type PickRun = (driver: Driver) => Run;

/** For inputs of which more is worse: the low run takes their high value. */
export function reverse(run: Run): Run {
  return run === 'central' ? run : run === 'low' ? 'high' : 'low';
}
