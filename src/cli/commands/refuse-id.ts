import { didYouMean } from '../../check/closest.ts';
import { WrongUse } from '../wrong-use.ts';

/** That nothing has an id, with the one that was probably meant, else those that there are. */
export function refuseId(
  id: string,
  known: readonly string[],
  what: 'candidate' | 'candidate and no file' = 'candidate',
): WrongUse {
  const hint = didYouMean(id, known) ?? `There are: ${known.join(', ')}.`;
  return new WrongUse(`There is no ${what} "${id}". ${hint}`);
}
