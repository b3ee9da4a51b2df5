import type { PlacedProblem } from '../../src/check/finding.ts';
import type { Document } from '../../src/documents/parse-document.ts';
import { loadDocument } from '../../src/load/load-document.ts';
import { toSource } from '../support/to-source.ts';

/** Everything that keeps the content of a file from being a document; none when it is one. */
export function findFindings(content: string | Uint8Array): readonly PlacedProblem[] {
  const loaded = load(content);
  return loaded.ok ? [] : loaded.problems;
}

/** Findings in short, `rule line:column-endColumn`, which fits on a line of a test. */
export function findProblems(content: string | Uint8Array): string[] {
  return findFindings(content).map(
    ({ problem, span }) => `${problem.rule} ${span.line}:${span.column}-${span.endColumn}`,
  );
}

/** The document that a file holds, and its digest; throws when it holds none. */
export function loadText(content: string): { document: Document; digest: string } {
  const loaded = load(content);
  if (!loaded.ok) throw new Error(findProblems(content).join('\n'));
  return loaded;
}

/** The lines of a candidate on the radar that needs nothing else. */
export const RADAR = 'candidate: ferries\nname: Ferries\nsector: Transport\nstatus: radar\n';

function load(content: string | Uint8Array) {
  const { file, read } = toSource('some.yaml', content);
  return loadDocument(file, read());
}
