import type { MarkingEffect } from '../../assess/unknowns/markings.ts';
import { count, MARKING_WORDS, nameCriterion, VERDICT_WORDS } from '../words/show-answers.ts';

/** The markings that matter: a sentence for each flip that would change a verdict or a rank. */
export function tellMarkings(markings: readonly MarkingEffect[]): string[] {
  const lines = markings.flatMap(({ criterion, to, change }) => {
    const lead = `${nameCriterion(criterion)} as a ${MARKING_WORDS[to]}`;
    if (change === null) return [`${lead}: not tried, since no Must would be left.`];
    const verdicts = change.verdicts.map(
      ({ candidate, from, to: after }) =>
        `${candidate} from ${VERDICT_WORDS[from]} to ${VERDICT_WORDS[after]}`,
    );
    const moved = change.moved === 0 ? [] : [`${count(change.moved, 'rank')} would change`];
    const parts = [...verdicts, ...moved];
    return parts.length === 0 ? [] : [`${lead}: ${parts.join('; ')}.`];
  });
  return lines.length === 0 ? ['No single marking, the other way, would change anything.'] : lines;
}
