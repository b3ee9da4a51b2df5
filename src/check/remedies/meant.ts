import type { Plain } from '../../yaml/plain.ts';

/** What somebody most likely meant by a value that cannot be read. */
export interface Meant {
  /** What to type instead, in a sentence. */
  readonly says: string;
  /** The value itself, where putting it there loses and guesses nothing. */
  readonly value?: Plain | undefined;
}

/** A value that was meant for certain. */
export function meantSurely(value: string): Meant {
  return { says: `Did you mean ${value}?`, value };
}

/** A value that was most likely meant, for a person to decide; `more` is what else to do. */
export function meantLikely(value: string, more = ''): Meant {
  return { says: `Did you mean ${value}?${more && ` ${more}`}` };
}
