import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../check/finding.ts';
import type { Controls } from '../controls/controls.ts';
import { useHere } from '../controls/here.ts';

/** What `assess check` finds in a file as it is now, looked for once the edit before is painted; nothing of no file. */
export function useFindings(file: string | undefined, text: string): readonly Finding[] {
  const { controls } = useHere();
  const [found, setFound] = useState<readonly Finding[]>([]);
  useEffect(() => {
    if (file === undefined) return setFound([]);
    const later = setTimeout(() => setFound(findIn(file, controls)), 0);
    return () => clearTimeout(later);
    // The findings of a file rest on its text; what is found between files may come a little later.
  }, [file, text]);
  return found;
}

function findIn(file: string, { findFindings }: Controls): readonly Finding[] {
  const result = findFindings();
  return result.kind === 'checked' ? result.findings.filter((each) => each.file === file) : [];
}
