import { scalar } from './scalar.ts';

/** The id of something in the assumptions: an id that no number can be mistaken for. */
export function assumptionId(expected: string) {
  return scalar(expected, /^(?!\d+$)[a-z0-9]+(?:-[a-z0-9]+)*$/, (typed) => typed);
}
