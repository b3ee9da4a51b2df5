import * as z from 'zod';
import { copyText } from '../../yaml/copy-text.ts';

/** What an id is, to complete "this is not …". */
export const ID_EXPECTED =
  'an id: lower-case letters, digits and single hyphens, such as boat-permits';

/** An id in kebab-case. Ids are kept when the rest of a file is not. */
export const id = z
  .string({ error: ID_EXPECTED })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: ID_EXPECTED })
  .overwrite(copyText);
