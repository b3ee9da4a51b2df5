import * as z from 'zod';
import { copyText } from '../../yaml/copy-text.ts';
import { alsoWhole } from './as-editors-read.ts';

/** What an id is, to complete "this is not …". */
export const ID_EXPECTED =
  'an id: lower-case letters, digits and single hyphens, such as boat-permits';

/** An id in kebab-case. Ids are kept when the rest of a file is not. */
export const id = z
  .string({ error: ID_EXPECTED })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: ID_EXPECTED })
  .overwrite(copyText)
  .meta(alsoWhole(0));

/** What the id of a file is that an id alone is not, to complete "this is not …". */
const FILE_ID_EXPECTED =
  'an id that a file can be named after: Windows keeps con, prn, aux, nul, com1 to com9 and lpt1 to lpt9 for devices. Add a word, such as aux-licences';

/** The id of a document, after which its file is named: no name that Windows keeps for a device. */
export const fileId = z
  .string({ error: ID_EXPECTED })
  .regex(/^(?!(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$)[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: ({ input }) => (id.safeParse(input).success ? FILE_ID_EXPECTED : ID_EXPECTED),
  })
  .overwrite(copyText)
  .meta(alsoWhole(0));
