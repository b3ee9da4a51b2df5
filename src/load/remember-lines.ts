import type { FileLine } from '../assess/provenance.ts';
import type { Path } from '../yaml/place.ts';

/** Finds lines and remembers them: figures of many lines of spend rest on the same few assumptions. */
export function rememberLines(find: (path: Path) => FileLine): (path: Path) => FileLine {
  const known = new Map<string, FileLine>();
  return (path) => {
    const key = JSON.stringify(path);
    const line = known.get(key) ?? find(path);
    known.set(key, line);
    return line;
  };
}
