import type { Path } from '../yaml/place.ts';
import type { DocumentFault } from './fault.ts';

/** What digits and commas in brackets are not, where they may be one amount or several items. */
export const UNCLEAR_EXPECTED = 'clear: in brackets it may be one amount or several items';

/** The fault of an item in brackets that may be one amount or several. */
export function toUnclearAmount(path: Path, typed: string): DocumentFault {
  const facts = { typed, expected: UNCLEAR_EXPECTED, among: [] };
  return { rule: 'wrong-value', place: { path, at: 'value' }, facts };
}
