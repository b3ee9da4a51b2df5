import * as z from 'zod';

const expected = 'an id: lower-case letters, digits and single hyphens, such as boat-permits';

/** An id in kebab-case. */
export const id = z
  .string({ error: expected })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: expected });
