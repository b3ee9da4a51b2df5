import * as z from 'zod';

/**
 * A schema for one kind of scalar, read from the text that was typed.
 *
 * `expected` completes the sentence "this is not …" and is the message of every issue raised here.
 * `read` returns undefined for text that matches the pattern but still makes no sense.
 */
export function scalar<T>(
  expected: string,
  pattern: RegExp,
  read: (text: string) => T | undefined,
) {
  return z
    .string({ error: expected })
    .regex(pattern, { error: expected, abort: true })
    .transform((text, context): T => {
      const value = read(text);
      if (value !== undefined) return value;
      context.addIssue({ code: 'custom', message: expected });
      return z.NEVER;
    });
}
