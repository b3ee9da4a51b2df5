import type * as z from 'zod';
import type { KeysOf } from './key-facts.ts';
import { grade } from './parts/grade.ts';
import { list } from './parts/list.ts';
import { mapping } from './parts/mapping.ts';
import { share } from './parts/share.ts';
import { text } from './parts/text.ts';
import { type AssumedEdit, provenance, provenanceKeys } from './provenance.ts';

/** What a grade of evidence cuts from a saving. */
const gradeRow = mapping({ grade, cut: share, means: text });

/** What the keys of a grade are. */
const gradeRowKeys = {
  grade: { edit: 'assumption', type: 'grade', means: 'Each of 1 to 6 once.' },
  cut: { edit: 'assumption', type: 'share', means: 'What is taken off a saving.' },
  means: { edit: 'assumption', words: null, type: 'text', means: 'Evidence of this grade.' },
} as const satisfies KeysOf<typeof gradeRow, 'assumption'>;

/** The cut for each grade of evidence. */
export const evidenceGrades = mapping({
  ...provenance,
  grades: list(gradeRow).superRefine(refuseUnlessComplete),
});

/** What the keys of the evidence grades are. */
export const evidenceGradesKeys = {
  grades: {
    edit: 'assumption',
    of: gradeRowKeys,
    type: 'list of mappings: `grade`, `cut` (share), `means` (text), all needed',
    means: 'Each grade from 1 to 6 once.',
  },
  ...provenanceKeys,
} as const satisfies KeysOf<typeof evidenceGrades, AssumedEdit>;

/** Every grade from 1 to 6 has its cut, once. */
function refuseUnlessComplete(
  grades: readonly { grade: number }[],
  context: z.RefinementCtx,
): void {
  const given = grades.map((row) => row.grade).toSorted();
  if (given.join() !== '1,2,3,4,5,6') {
    context.addIssue({ code: 'custom', message: 'the six grades from 1 to 6, each once' });
  }
}
