import { findOnlyClose } from './closest.ts';
import type { Problem } from './problem.ts';

/** The text that safely takes the place of what a problem points at; undefined where a person must choose. */
export function findReplacement({ rule, facts }: Problem): string | undefined {
  switch (rule) {
    case 'unknown-key':
      return findOnlyClose(facts.key, facts.known);
    case 'unknown-criterion':
      return findOnlyClose(facts.id, facts.known);
    case 'nonstandard-answer':
      return facts.standard === '?' ? '"?"' : facts.standard;
    default:
      return undefined;
  }
}
