import type { Finding } from '../../../check/finding.ts';
import { groupBy } from '../../../documents/group-by.ts';
import { fix } from '../../../load/fix.ts';
import { type FileToWrite, writeFiles } from '../../disk/write-files.ts';
import type { Host } from '../../host.ts';
import { tell } from '../../output/tell.ts';
import type { FileToCheck } from './sources.ts';

/** Makes the safe rewrites in files, and says on standard error which changed. Returns whether any did. */
export function fixFiles(
  files: readonly FileToCheck[],
  findings: readonly Finding[],
  host: Host,
): boolean {
  const ofFile = groupBy(findings, ({ file }) => file);
  const rewrites = files
    .filter(({ canBeFixed }) => canBeFixed)
    .flatMap((file) => planRewrite(file, ofFile.get(file.file) ?? []));
  writeFiles(rewrites, host, (file) => tell(host.stderr, `fixed ${file}`));
  return rewrites.length > 0;
}

/** The rewrite of a file, made anew when its turn comes: no text is kept, and none that has changed is rewritten. */
function planRewrite(source: FileToCheck, findings: readonly Finding[]): FileToWrite[] {
  const planned = rewrite(source, findings);
  if (planned === undefined) return [];
  const text = () => {
    const now = rewrite(source, findings);
    return now?.digest === planned.digest ? now.text : undefined;
  };
  return [{ file: source.file, text, encoding: planned.encoding }];
}

/** What a file becomes, and the digest of what it is; undefined where nothing in it can be mended. */
function rewrite({ read }: FileToCheck, findings: readonly Finding[]) {
  const before = read();
  if (!before.ok) return undefined;
  const after = fix(before.text, findings);
  if (after === before.text) return undefined;
  const { digest, encoding } = before;
  return { digest, encoding, text: after };
}
