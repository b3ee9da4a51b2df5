import { type Dirent, type Stats, statSync } from 'node:fs';
import type { ProblemFacts } from '../../check/registry.ts';
import { findFirstKey } from '../../load/first-key.ts';
import { readStart } from './read-text.ts';

/** Why something in a folder is not read, and how it begins where that was looked at. */
export interface Unread {
  readonly facts: ProblemFacts['unread-file'];
  readonly start?: string;
}

/**
 * What stands in a folder: a folder, a file to read, some other file, or why it is not read though it
 * may belong to a list. Throws the system's own error when that cannot be found out.
 */
export function meet(entry: Dirent, place: string): 'folder' | 'file' | 'other' | Unread {
  const target = entry.isSymbolicLink() ? follow(place) : entry;
  if (target === undefined) return { facts: { why: 'dangling-link' } };
  if (target.isDirectory()) return 'folder';
  if (!target.isFile()) return { facts: { why: 'no-file', found: nameKind(target) } };
  if (/\.ya?ml$/i.test(entry.name)) return 'file';
  return /ya?ml|\.txt$/i.test(entry.name) ? lookInto(place, entry.name) : 'other';
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

function lookInto(place: string, name: string): 'other' | Unread {
  const start = readStart(place);
  if (/\.ya?ml\.crswap$/i.test(name)) return { facts: { why: 'browser-leftover' }, start };
  const found = findFirstKey(start);
  if (found === undefined) return 'other';
  return { facts: { why: /\.txt$/i.test(name) ? 'text-ending' : 'other-ending', found }, start };
}
