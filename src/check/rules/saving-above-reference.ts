import { UNGRADED } from '../../assess/savings/estimate.ts';
import type { Decimal } from '../../documents/decimal.ts';
import { showShare } from '../../documents/show-money.ts';
import { estimateIfPossible } from '../estimate-if-possible.ts';
import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly share: Decimal;
  readonly reference: Decimal;
  /** The line of spend, and the id of the ratio applied to it; null where the file defines the ratio. */
  readonly line: Graded<string>;
  readonly ratio: Graded<string | null>;
}

/** Something with the grade of its evidence, where one is given. */
interface Graded<Name> {
  readonly name: Name;
  readonly grade: number | undefined;
}

export const savingAboveReference: Rule<'saving-above-reference', Facts> = {
  id: 'saving-above-reference',
  severity: 'warning',
  stopsRanking: false,
  summary: 'More is said to be saved than comparable programmes aim at, on weak evidence.',
  why: 'Shared-service programmes aim at 10 to 15% of the addressable spend. A higher share needs better evidence than grades 4 to 6, of the spend and of the ratio, or the costs of the platform, from which an appraisal is made.',
  words: ({ share, reference, line, ratio }) => {
    const names = { line: `the line "${line.name}"`, ratio: nameRatio(ratio.name) };
    const weak = [
      ...(isWeak(line) ? [names.line] : []),
      ...(isWeak(ratio) ? [names.ratio] : []),
    ].join(' and ');
    return {
      message: `${showShare(share)} of the addressable spend is said to be saved, where comparable programmes aim at ${showShare(reference)}, on weak evidence: ${names.line} has ${tellGrade(line)}, and ${names.ratio} ${tellGrade(ratio)}.`,
      fix: `Find better evidence for ${weak}, give the costs under "platform:", or quote the reference saving.`,
    };
  },
  bad: `spend:
  - {id: desks, amount: £152m, addressable: 50%, grade: 6, …}      # and 1:130`,
  good: `spend:
  - {id: desks, amount: £152m, addressable: 50%, grade: 2, …}      # and a ratio that was measured`,
  check: onCandidate((candidate, { assumptions }) => {
    const reference = assumptions?.['reference-saving'].high;
    const estimate = estimateIfPossible(candidate, assumptions);
    if (candidate.platform !== undefined || reference === undefined) return [];
    if (estimate === null || estimate.ratio === null) return [];
    const { lines, ratio } = estimate;
    const high = lines.find(
      ({ adjusted, addressable, grades }) =>
        grades.worst >= WEAK && adjusted?.central.gt(addressable.central.times(reference)),
    );
    if (high === undefined || high.adjusted === null) return [];
    const facts = {
      share: high.adjusted.central.div(high.addressable.central),
      reference,
      line: { name: high.line.name, grade: high.line.grade },
      ratio: { name: ratio.id, grade: ratio.grade },
    };
    return [{ rule: 'saving-above-reference', place: { path: ['savings'], at: 'key' }, facts }];
  }),
};

/** The best grade that still counts as weak evidence; what has no grade is as weak as can be. */
const WEAK = 4;

function isWeak({ grade }: Graded<unknown>): boolean {
  return grade === undefined || grade >= WEAK;
}

function tellGrade({ grade }: Graded<unknown>): string {
  return grade === undefined ? `no grade, which counts as ${UNGRADED}` : `grade ${grade}`;
}

function nameRatio(id: string | null): string {
  return id === null ? 'its ratio' : `the ratio "${id}"`;
}
