import * as z from 'zod';

/** One of a fixed set of words. */
export function keyword<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `one of ${words.join(', ')}` });
}
