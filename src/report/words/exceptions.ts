import type { Provenance } from '../../assess/provenance.ts';
import { count } from './show-answers.ts';

/** What makes a report differ from what the files alone say: one line each. */
export function listExceptions({ assumed, skipped }: Provenance): string[] {
  return [
    ...assumed.map(
      ({ path, value, was }) => `Assumed: ${path} = ${value} (in the file: ${was || 'nothing'})`,
    ),
    ...skipped.map(({ file, problems }) => `Left out: ${file}, ${count(problems, 'problem')}`),
  ];
}
