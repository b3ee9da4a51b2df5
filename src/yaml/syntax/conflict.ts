import type { SyntaxFault } from './syntax-fault.ts';

const MARKER = /^(?:<{7}|\|{7}|>{7})(?: .*)?$|^={7}$/m;

/** The first line that a merge left for a person to settle; the text around it may well be valid YAML. */
export function findConflict(text: string): SyntaxFault | undefined {
  const marker = MARKER.exec(text);
  if (marker === null) return undefined;
  const line = marker[0].trimEnd();
  return {
    kind: 'conflict',
    found: line.slice(0, 7),
    range: [marker.index, marker.index + line.length],
  };
}
