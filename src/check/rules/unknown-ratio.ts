import { DEFAULT_RATIO, findRatio } from '../../assess/savings/resolve-ratio.ts';
import type { Place } from '../../yaml/place.ts';
import { didYouMean } from '../closest.ts';
import { listKnown } from '../list-known.ts';
import { nameFile } from '../name-file.ts';
import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly id: string;
  readonly known: readonly string[];
  /** The file of the assumptions, where they came from one. */
  readonly file?: string | undefined;
}

export const unknownRatio: Rule<'unknown-ratio', Facts> = {
  id: 'unknown-ratio',
  severity: 'error',
  stopsRanking: true,
  summary: 'A candidate names a ratio that the assumptions do not hold.',
  why: 'Without the ratio there is no estimate.',
  words: ({ id, known, file }) => ({
    message: `The assumptions${nameFile(file)} hold no ratio "${id}".`,
    fix: didYouMean(id, known) ?? `Use one of: ${listKnown(known)}, or write the ratio out here.`,
  }),
  bad: `savings:
  ratio: nhs-job`,
  good: `savings:
  ratio: nhs-jobs`,
  check: onCandidate(({ savings }, { assumptions, assumptionsFile: file }) => {
    if (savings === undefined || (savings.spend ?? []).length === 0) return [];
    if (typeof savings.ratio === 'object') return [];
    const id = savings.ratio ?? DEFAULT_RATIO;
    if (assumptions === null || id === 'none' || findRatio(id, assumptions) !== undefined)
      return [];
    const place: Place =
      savings.ratio === undefined
        ? { path: ['savings'], at: 'key' }
        : { path: ['savings', 'ratio'], at: 'value' };
    const known = ['none', ...Object.keys(assumptions.ratios)];
    return [{ rule: 'unknown-ratio', place, facts: { id, known, file } }];
  }),
};
