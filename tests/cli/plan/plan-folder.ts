import { appraisedText, ONE_MUST } from '../../support/appraised-text.ts';
import { makeFolder } from '../../support/run-assess.ts';

/**
 * A candidate that costs its funder the build in the year of its start and saves £10m in the next year,
 * the last. £10m ÷ 1.035 is £9,661,835.75 and £10m ÷ 1.035² is £9,335,107.00, so that a start in the first
 * year is worth £9,661,835.75 less the build, and one in the second that ÷ 1.035.
 */
export function plannedText(
  id: string,
  build: string,
  more: Partial<Parameters<typeof appraisedText>[0]> = {},
): string {
  return appraisedText({ id, year: '2024', horizon: 2, build, ...more });
}

/** Of a, b and c by their builds of £6m, £4m and £2m; whether c qualifies is not known. */
export const CANDIDATES = {
  'candidates/a.yaml': plannedText('a', '£6m'),
  'candidates/b.yaml': plannedText('b', '£4m'),
  'candidates/c.yaml': plannedText('c', '£2m', { meets: '?' }),
} as const;

/** A budget of £6m and £4m: enough for a and then b. */
export const BUDGET = '2026-27=£6m,2027-28=£4m';

/** The same as a plan file, with lines of its own. */
export function planText(...lines: readonly string[]): string {
  return ['plan: first-wave', 'budget: {2026-27: £6m, 2027-28: £4m}', ...lines, ''].join('\n');
}

/** A folder with a sheet of one Must, candidates and whatever else is given. */
export function planFolder(files: Readonly<Record<string, string>> = {}): string {
  return makeFolder({ 'criteria/sheet.yaml': ONE_MUST, ...CANDIDATES, ...files });
}
