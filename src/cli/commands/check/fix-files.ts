import type { Finding } from '../../../check/finding.ts';
import { groupBy } from '../../../check/group-by.ts';
import { fix } from '../../../load/fix.ts';
import { writeFile } from '../../disk/write-file.ts';
import type { Host } from '../../host.ts';
import type { FileToCheck } from './sources.ts';

const BYTE_ORDER_MARK = '\u{feff}';

/** Makes the safe rewrites in files. Returns the names of the files that changed. */
export function fixFiles(
  files: readonly FileToCheck[],
  findings: readonly Finding[],
  host: Host,
): string[] {
  const byFile = groupBy(findings, ({ file }) => file);
  return files.flatMap((file) => {
    const own = byFile.get(file.file) ?? [];
    return file.canBeFixed && fixFile(file, own, host) ? [file.file] : [];
  });
}

function fixFile({ file, read }: FileToCheck, findings: readonly Finding[], host: Host): boolean {
  const before = read();
  if (!before.ok) return false;
  const after = fix(before.text, findings);
  if (after === before.text) return false;
  writeFile(file, (before.hasByteOrderMark ? BYTE_ORDER_MARK : '') + after, host);
  return true;
}
