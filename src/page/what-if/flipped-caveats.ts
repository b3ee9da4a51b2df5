import type { Criterion } from '../../documents/sheet.ts';
import type { Block } from '../../report/blocks.ts';
import { MARKING_WORDS, nameCriterion } from '../../report/words/show-answers.ts';
import type { Shown } from './open-page.ts';

/** Which criteria are seen with the other marking: a report that does so has to say it. */
export function flippedCaveats({ wish, report }: Pick<Shown, 'wish' | 'report'>): readonly Block[] {
  const { criteria } = report.assessment.sheet;
  const flipped = criteria.filter(({ id }) => wish.flipped.has(id));
  if (flipped.length === 0) return [];
  const text = flipped.map(tellFlipped).join('; ');
  return [{ kind: 'caveats', caveats: [{ lead: 'Markings', text }] }];
}

/** How a criterion is marked in the file, and how it is seen. */
export function tellFlipped(seen: Criterion): string {
  const inFile = seen.marking === 'must' ? 'could' : 'must';
  return `${nameCriterion(seen)}: a ${MARKING_WORDS[inFile]}, seen as a ${MARKING_WORDS[seen.marking]}`;
}
