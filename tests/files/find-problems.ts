import { loadDocument } from '../../src/files/load-document.ts';
import { decode } from '../../src/files/read-text.ts';

/** A problem of a file in short: `rule line:column-endColumn`, which fits on a line of a test. */
export function findProblems(content: string | Uint8Array): string[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const loaded = loadDocument('some.yaml', decode(bytes));
  if (!Array.isArray(loaded)) return [];
  return loaded.map(
    ({ problem, span }) => `${problem.rule} ${span.line}:${span.column}-${span.endColumn}`,
  );
}

/** The lines of a candidate on the radar that needs nothing else. */
export const RADAR = 'candidate: ferries\nname: Ferries\nsector: Transport\nstatus: radar\n';
