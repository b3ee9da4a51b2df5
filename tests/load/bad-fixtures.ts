import type { RuleId } from '../../src/check/registry.ts';

/** Where the one problem that a fixture is there for must be found, and whether it stops a hit list. */
export interface Expected {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly stops: boolean;
  /** The file in the folder beside the fixture that has the problem; the fixture itself if not given. */
  readonly companion?: string;
  /** What the fixture holds; a candidate if not given. */
  readonly holds?: 'sheet' | 'assumptions' | 'plan';
}

/** `tests/fixtures/bad/<rule>.yaml`, one for each kind of problem. A new kind does not compile without one. */
export const EXPECTED = {
  'yaml-syntax': { line: 2, column: 7, endColumn: 8, stops: true },
  'unreadable-file': { line: 1, column: 1, endColumn: 1, stops: true },
  'too-much-work': { line: 1, column: 1, endColumn: 1, stops: true },
  'unread-file': { line: 1, column: 1, endColumn: 1, stops: true, companion: 'taxi.yaml.txt' },
  'unknown-kind': { line: 1, column: 1, endColumn: 9, stops: true },
  'duplicate-key': { line: 5, column: 1, endColumn: 7, stops: true },
  'unknown-key': { line: 3, column: 1, endColumn: 7, stops: true },
  'missing-key': { line: 1, column: 1, endColumn: 10, stops: true },
  'wrong-value': { line: 5, column: 16, endColumn: 20, stops: true },
  placeholder: { line: 9, column: 33, endColumn: 36, stops: true },
  'bare-ratio': { line: 18, column: 10, endColumn: 15, stops: true },
  'bad-claim': { line: 11, column: 11, endColumn: 16, stops: true },
  'unknown-criterion': { line: 10, column: 3, endColumn: 9, stops: true },
  'unanswered-criterion': { line: 5, column: 1, endColumn: 8, stops: false },
  'missing-reason': { line: 9, column: 3, endColumn: 10, stops: false },
  'missing-source': { line: 12, column: 7, endColumn: 16, stops: true },
  'unknown-source': { line: 15, column: 15, endColumn: 22, stops: true },
  'unknown-ratio': { line: 18, column: 10, endColumn: 17, stops: true },
  'missing-deflator': { line: 17, column: 13, endColumn: 17, stops: true },
  'duplicate-id': { line: 2, column: 12, endColumn: 24, stops: true, companion: 'second.yaml' },
  'sheet-without-must': { line: 5, column: 1, endColumn: 9, stops: true, holds: 'sheet' },
  'unknown-overlap': { line: 18, column: 14, endColumn: 25, stops: true },
  'run-counted-twice': { line: 22, column: 3, endColumn: 6, stops: true },
  'unknown-assumption': { line: 22, column: 20, endColumn: 27, stops: true },
  'residual-as-saving': { line: 20, column: 12, endColumn: 15, stops: false },
  'double-counted-spend': {
    line: 13,
    column: 7,
    endColumn: 16,
    stops: false,
    companion: 'second.yaml',
  },
  'same-amount-twice': {
    line: 13,
    column: 7,
    endColumn: 16,
    stops: false,
    companion: 'second.yaml',
  },
  'claim-disagrees': { line: 19, column: 12, endColumn: 15, stops: false },
  'mixed-price-years': { line: 13, column: 53, endColumn: 60, stops: false },
  'saving-above-reference': { line: 10, column: 1, endColumn: 8, stops: false },
  'overhead-fully-addressable': { line: 16, column: 20, endColumn: 24, stops: false },
  'large-residual': { line: 20, column: 12, endColumn: 13, stops: false },
  'copied-reason': { line: 9, column: 34, endColumn: 52, stops: false },
  'cut-by-comment': { line: 10, column: 10, endColumn: 14, stops: false },
  'unused-source': { line: 11, column: 3, endColumn: 10, stops: false },
  'stale-source': { line: 17, column: 13, endColumn: 20, stops: false },
  'stale-assessment': { line: 10, column: 51, endColumn: 58, stops: false },
  'ungraded-spend': { line: 12, column: 7, endColumn: 16, stops: false },
  'unused-assumption': { line: 4, column: 3, endColumn: 10, stops: false, holds: 'assumptions' },
  'unverified-assumption': {
    line: 8,
    column: 13,
    endColumn: 15,
    stops: false,
    holds: 'assumptions',
  },
  'nonstandard-answer': { line: 9, column: 20, endColumn: 27, stops: false },
  'fte-mismatch': { line: 18, column: 3, endColumn: 6, stops: false },
  'cashable-without-owner': { line: 18, column: 13, endColumn: 16, stops: false },
  'implied-ratio-below-claimed': { line: 18, column: 19, endColumn: 22, stops: false },
  'take-up-too-fast': { line: 22, column: 3, endColumn: 10, stops: false },
  'no-slow-case': { line: 22, column: 3, endColumn: 10, stops: false },
  'cost-beyond-horizon': { line: 21, column: 20, endColumn: 23, stops: false },
  'no-onboarding-cost': { line: 18, column: 1, endColumn: 9, stops: false },
  'no-platform-cost': { line: 10, column: 1, endColumn: 8, stops: false },
  'platform-not-appraised': { line: 21, column: 1, endColumn: 9, stops: true },
  'funders-differ': { line: 22, column: 11, endColumn: 19, stops: true },
  'ungraded-retained': { line: 14, column: 3, endColumn: 17, stops: false },
  'flat-baseline': { line: 11, column: 1, endColumn: 8, stops: false },
  'unsourced-cost': { line: 20, column: 1, endColumn: 9, stops: false },
  'unknown-planned': { line: 3, column: 12, endColumn: 23, stops: false, holds: 'plan' },
  'plan-contradiction': { line: 3, column: 40, endColumn: 68, stops: false, holds: 'plan' },
  'cannot-start': { line: 3, column: 8, endColumn: 20, stops: false, holds: 'plan' },
  'criterion-never-discriminates': {
    line: 6,
    column: 9,
    endColumn: 15,
    stops: false,
    holds: 'sheet',
  },
  'ignore-without-reason': { line: 12, column: 5, endColumn: 35, stops: false },
  'malformed-ignore': { line: 17, column: 21, endColumn: 80, stops: false },
  'unused-ignore': { line: 17, column: 21, endColumn: 78, stops: false },
} as const satisfies Record<RuleId, Expected>;
