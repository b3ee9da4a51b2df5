import { isPlainMapping, type Plain, plainAt } from '../../yaml/plain.ts';
import { readPlain } from './read-plain.ts';

/**
 * The criteria whose answer is another one than in an earlier text while its reason is still the old
 * one, in the order of the text: an old reason must not pass for a new answer.
 */
export function findOldReasons(before: string, now: string): readonly string[] {
  const [was, is] = [before, now].map(readPlain);
  if (was === undefined || is === undefined) return [];
  const answers = plainAt(is, ['answers']);
  if (!isPlainMapping(answers)) return [];
  return Object.keys(answers).filter((id) => {
    const [reason, oldReason] = [is, was].map((each) => readKey(each, id, 'because'));
    const isChanged = readKey(is, id, 'meets') !== readKey(was, id, 'meets');
    return isChanged && reason !== '' && reason === oldReason;
  });
}

/** What an answer says under a key, spaces aside; nothing where it says nothing, as a question left open does. */
function readKey(plain: Plain, id: string, key: string): string {
  const typed = plainAt(plain, ['answers', id, key]);
  return typeof typed === 'string' ? typed.replaceAll(/\s+/g, ' ').trim() : '';
}
