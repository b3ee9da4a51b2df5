import { alsoWhole } from './as-editors-read.ts';
import { scalar } from './scalar.ts';

/** A whole number of at least `least` and at most `most`; thousands may be set off by commas. */
export function wholeNumber(least: number, most = 1_000_000_000) {
  const upTo = most === 1_000_000_000 ? `from ${least} to a billion` : `from ${least} to ${most}`;
  return scalar(`a whole number ${upTo}`, /^(?:\d{1,12}|\d{1,3}(?:,\d{3}){1,3})$/, (typed) => {
    const count = Number(typed.replaceAll(',', ''));
    return count >= least && count <= most ? count : undefined;
  }).meta(alsoWhole(least, most));
}
