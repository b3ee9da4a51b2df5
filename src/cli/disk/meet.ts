import { type Dirent, type Stats, statSync } from 'node:fs';
import { judgeName, judgeStart, type Unread } from '../../load/meet-file.ts';
import { readStart } from './read-text.ts';

/**
 * What stands in a folder: a folder, a file to read, some other file, or why it is not read though it
 * may belong to a list. Throws the system's own error when that cannot be found out.
 */
export function meet(entry: Dirent, place: string): 'folder' | 'file' | 'other' | Unread {
  const target = entry.isSymbolicLink() ? follow(place) : entry;
  if (target === undefined) return { facts: { why: 'dangling-link' } };
  if (target.isDirectory()) return 'folder';
  if (!target.isFile()) return { facts: { why: 'no-file', found: nameKind(target) } };
  const judged = judgeName(entry.name);
  return judged === 'unsure' ? judgeStart(entry.name, readStart(place)) : judged;
}

/** What a link leads to; undefined where it leads nowhere, or in a circle. */
function follow(place: string): Stats | undefined {
  try {
    return statSync(place);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return undefined;
    throw error;
  }
}

function nameKind(target: Dirent | Stats): string {
  if (target.isFIFO()) return 'a pipe';
  return target.isSocket() ? 'a socket' : 'a device';
}
