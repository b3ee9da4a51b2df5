import { type Meant, meantLikely, meantSurely } from './meant.ts';
import { toOrdinary } from './spelling.ts';

/** Words for each answer, in lower case. */
const ANSWERS: readonly (readonly [answer: string, words: readonly string[]])[] = [
  ['Y', ['y', 'yes', 'true', 'met', '✓', '✔', '✅']],
  ['N', ['n', 'no', 'false', 'not met', 'unmet', '✗', '✘', '❌']],
  ['"?"', ['?', 'unknown', 'not known', "don't know", 'dont know', 'dk']],
];

const MAYBE: readonly string[] = ['maybe', 'partly', 'partial', 'partially', 'unsure', 'unclear'];

/** The answer that was meant by another word for it. */
export function findMeantAnswer(typed: string): Meant | undefined {
  const word = toOrdinary(typed).toLowerCase().replace(/[.!]$/, '').replaceAll('’', "'");
  const [answer] = ANSWERS.find(([, words]) => words.includes(word)) ?? [];
  if (answer === '"?"') return { says: 'Did you mean "?"?', value: '?' };
  if (answer !== undefined) return meantSurely(answer);
  if (MAYBE.includes(word)) return meantLikely('"?"', 'Say why it is open under "because:".');
  const [, first] = /^(y|yes|n|no)\b/.exec(word) ?? [];
  if (first === undefined) return undefined;
  const more = 'The reason goes under "because:".';
  return meantLikely(first.startsWith('y') ? 'Y' : 'N', more);
}
