import { id } from '../../documents/parts/id.ts';
import { findMeantAnswer } from './answer-remedies.ts';
import type { Meant } from './meant.ts';

/** The list that was meant by its only item, or by items with commas between them. */
export function findMeantList(typed: string): Meant | undefined {
  if (typed === '') return undefined;
  const items = typed.split(/\s*[,;]\s*/);
  const [only] = items;
  const says = `Did you mean [${items.join(', ')}]?`;
  return items.length === 1 && only !== undefined ? { says, value: [only] } : { says };
}

/** The shares or the curve that were meant by a take-up written as one text; undefined where it is neither. */
export function findMeantTakeUp(typed: string): Meant | undefined {
  if (typed.includes('%')) return findMeantList(typed);
  return /[a-z]/.test(typed) && id.safeParse(typed).success
    ? { says: `Did you mean {curve: ${typed}}?` }
    : undefined;
}

/** The mapping that was meant by the value of its first key: an answer, or the title of a source. */
export function findMeantMapping(typed: string, expected: string): Meant | undefined {
  if (typed === '') return undefined;
  if (expected.startsWith('a mapping with the keys meets,')) {
    const answer = findMeantAnswer(/^(?:\?|unknown)$/i.test(typed) ? '?' : typed);
    if (answer?.value === undefined) return undefined;
    const shown = answer.value === '?' ? '"?"' : answer.value;
    return { says: `Did you mean {meets: ${shown}}?`, value: { meets: answer.value } };
  }
  if (!expected.startsWith('a mapping with the keys title,')) return undefined;
  const isAddress = /^https?:\/\//.test(typed);
  return { says: `Did you mean ${isAddress ? '{title: …, url: …}' : '{title: …}'}?` };
}
