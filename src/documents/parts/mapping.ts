import * as z from 'zod';

/**
 * A mapping in which any key outside the shape is a problem.
 *
 * The message of an unknown-key issue lists the known keys, separated by spaces, so that a near miss
 * can be suggested; any other issue's message says what was expected.
 */
export function mapping<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const keys = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? keys.join(' ')
        : `a mapping with the keys ${keys.slice(0, 4).join(', ')}${keys.length > 4 ? ' …' : ''}`,
  });
}
