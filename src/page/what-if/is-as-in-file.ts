import { readMeets } from '../../documents/answer.ts';
import { readValue } from '../../load/apply-assumption.ts';
import type { Plain } from '../../yaml/plain.ts';
import { isSameLimit } from '../planning/change-plan.ts';
import { readPlanPath } from '../planning/plan-path.ts';
import { isAnswerPath } from './answer-path.ts';
import type { Change } from './wish.ts';
import { writeValue } from './write-value.ts';

/**
 * Whether a change says what the file does, however that is spelt there. A question that is not answered
 * counts as one whose answer is not known; to take away what the file does not give changes nothing.
 */
export function isAsInFile({ path, value }: Change, inFile: Plain | undefined): boolean {
  if (isAnswerPath(path)) return readAnswer(value) === readAnswer(inFile ?? '?');
  if (inFile === undefined) return value === '';
  const limit = readPlanPath(path);
  if (limit !== undefined) return isSameLimit(limit, value, writeValue(inFile));
  const read = readValue(value);
  return read !== undefined && writeValue(read) === writeValue(inFile);
}

function readAnswer(typed: Plain): string {
  const text = writeValue(typed).trim();
  return text === '' ? '?' : (readMeets(text) ?? text);
}
