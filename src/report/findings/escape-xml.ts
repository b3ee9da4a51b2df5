import type { Harmless } from '../harmless/harmless.ts';
import { nameMarks } from '../harmless/name-commands.ts';
import { showHidden } from '../harmless/show-hidden.ts';
import { vouch } from '../harmless/vouch.ts';

/** Text for XML 1.0, which has no place for what is hidden; line ends are references, so that it is one line. */
export function escapeXml(text: string): Harmless<'xml'> {
  return vouch(
    nameMarks(showHidden(text))
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\n', '&#10;')
      .replaceAll('\r', '&#13;')
      .replaceAll('\t', '&#9;'),
  );
}
