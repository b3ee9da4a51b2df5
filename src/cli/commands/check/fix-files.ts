import type { Finding } from '../../../check/finding.ts';
import { fix } from '../../../load/fix.ts';
import { encodeText } from '../../disk/encode-text.ts';
import { writeFile } from '../../disk/write-file.ts';
import type { Host } from '../../host.ts';
import type { FileToCheck } from './sources.ts';

/** Makes the safe rewrites in files. Returns the names of the files that changed. */
export function fixFiles(
  files: readonly FileToCheck[],
  findings: readonly Finding[],
  host: Host,
): string[] {
  return files.flatMap((file) => {
    const own = findings.filter((finding) => finding.file === file.file);
    return file.canBeFixed && fixFile(file, own, host) ? [file.file] : [];
  });
}

function fixFile({ file, read }: FileToCheck, findings: readonly Finding[], host: Host): boolean {
  const before = read();
  if (!before.ok) return false;
  const after = fix(before.text, findings);
  if (after === before.text) return false;
  writeFile(file, encodeText(after, before.encoding), host);
  return true;
}
