import * as z from 'zod';
import { ALSO_ANY_WORD } from './as-editors-read.ts';

/** Free text: anything but nothing. */
export const text = z
  .string({ error: 'text' })
  .regex(/\S/, { error: 'text (this is empty: fill it in, or leave the key out)' })
  .meta(ALSO_ANY_WORD);
