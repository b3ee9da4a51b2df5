import type { ProblemFacts } from '../check/registry.ts';
import { findFirstKey } from './first-key.ts';

/** Why something in a folder is not read, and how it begins where that was looked at. */
export interface Unread {
  readonly facts: ProblemFacts['unread-file'];
  readonly start?: string;
}

/** How much of a file is looked at, in bytes, where its name does not say what it is. */
export const LOOKED_AT = 4096;

/** Whether a file or a whole folder is left out by its name: what is hidden, and what office programs put beside an open file. */
export function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

/** What a file in a folder is by its name: one to read, one whose beginning says what it is, or some other. */
export function judgeName(name: string): 'file' | 'unsure' | 'other' {
  if (/\.ya?ml$/i.test(name)) return 'file';
  return /ya?ml|\.txt$/i.test(name) ? 'unsure' : 'other';
}

/** What a file is whose name left it unsure, by how it begins: some other, or one that is not read though it may belong to a list. */
export function judgeStart(name: string, start: string): 'other' | Unread {
  if (/\.ya?ml\.crswap$/i.test(name)) return { facts: { why: 'browser-leftover' }, start };
  const found = findFirstKey(start);
  if (found === undefined) return 'other';
  return { facts: { why: /\.txt$/i.test(name) ? 'text-ending' : 'other-ending', found }, start };
}
