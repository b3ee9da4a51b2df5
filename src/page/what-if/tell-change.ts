import type { Assessment } from '../../assess/assessment.ts';
import type { Plain } from '../../yaml/plain.ts';
import { isAnswerPath, reasonPath } from './answer-path.ts';
import { namePath, type PathName } from './name-path.ts';
import type { Change } from './wish.ts';
import { writeValue } from './write-value.ts';

/** A change in words. */
export interface ToldChange extends PathName {
  readonly path: string;
  /** Where it stands in the text of the file; null where it is no edit of a text. */
  readonly steps: readonly string[] | null;
  readonly candidateId: string;
  /** What the file says; undefined where it says nothing. */
  readonly from: string | undefined;
  readonly to: string;
  /** Whether it is an answer for which the reason of another one still stands. */
  readonly isWithoutReason: boolean;
}

/** Words changes, in the order in which they were made. */
export function tellChanges(
  changes: readonly Change[],
  assessment: Assessment,
  readFile: (path: string) => Plain | undefined,
): readonly ToldChange[] {
  const paths = new Set(changes.map(({ path }) => path));
  return changes.map(({ path, value }) => {
    const inFile = readFile(path);
    const isReasonFor = inFile !== undefined && readFile(reasonPath(path)) !== undefined;
    return {
      ...namePath(path, assessment),
      path,
      steps: null,
      candidateId: path.split('.')[0] ?? path,
      from: inFile === undefined || inFile === '' ? undefined : writeValue(inFile),
      to: value,
      isWithoutReason: isAnswerPath(path) && isReasonFor && !paths.has(reasonPath(path)),
    };
  });
}
