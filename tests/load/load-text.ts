import type { Finding } from '../../src/check/finding.ts';
import { decode } from '../../src/cli/disk/read-text.ts';
import type { Document } from '../../src/documents/parse-document.ts';
import { loadDocument } from '../../src/load/load-document.ts';

/** Everything that keeps the content of a file from being a document; none when it is one. */
export function findFindings(content: string | Uint8Array): readonly Finding[] {
  const loaded = loadDocument('some.yaml', decode(toBytes(content)));
  return 'findings' in loaded ? loaded.findings : [];
}

/** Findings in short, `rule line:column-endColumn`, which fits on a line of a test. */
export function findProblems(content: string | Uint8Array): string[] {
  return findFindings(content).map(
    ({ problem, span }) => `${problem.rule} ${span.line}:${span.column}-${span.endColumn}`,
  );
}

/** The document that a file holds, and its digest; throws when it holds none. */
export function loadText(content: string): { document: Document; digest: string } {
  const loaded = loadDocument('some.yaml', decode(toBytes(content)));
  if ('findings' in loaded) throw new Error(findProblems(content).join('\n'));
  return loaded;
}

/** The lines of a candidate on the radar that needs nothing else. */
export const RADAR = 'candidate: ferries\nname: Ferries\nsector: Transport\nstatus: radar\n';

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
