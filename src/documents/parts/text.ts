import * as z from 'zod';

/** Free text: anything but nothing. */
export const text = z
  .string({ error: 'text' })
  .regex(/\S/, { error: 'text (this is empty: fill it in, or leave the key out)' });
