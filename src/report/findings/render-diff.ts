import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Harmless } from '../harmless/harmless.ts';
import { showIndented } from '../harmless/plain-text.ts';
import { join } from '../harmless/safe.ts';

/** What would change in a file, as a unified diff. */
export function renderDiff(file: string, before: string, after: string): Harmless<'text'> {
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  const diff = createTwoFilesPatch(file, file, before, after, undefined, undefined, options);
  return join(diff.split('\n').map(showIndented), '\n');
}
