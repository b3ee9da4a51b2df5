import type { Sha256 } from '../../load/source.ts';
import { explainRefusal } from '../folder/explain-refusal.ts';
import { type ChangedFile, toBytes } from './find-changed.ts';
import { type Conflict, compareStanding, type Standing } from './find-conflict.ts';
import type { FolderAccess } from './folder-access.ts';

/** What came of saving: which files are written, which are not, and why it stopped before them. */
export type SaveResult = {
  readonly written: readonly ChangedFile[];
  readonly unsaved: readonly ChangedFile[];
} & (
  | { readonly kind: 'saved' }
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] }
  | ({ readonly kind: 'refused' } & Refusal)
);

/** A file that could not be read or written. */
interface Refusal {
  readonly file: string;
  /** Completes "It cannot be saved: …". */
  readonly why: string;
  /** Whether the file may hold something that nobody meant: part of what was to be written. */
  readonly isDamaged: boolean;
}

/** Where files are saved, and how bytes are known there. */
export interface SavingIn {
  readonly access: FolderAccess;
  readonly sha256: Sha256;
}

/**
 * Writes files one after another, each only while it is as it was loaded. All are read first: where one
 * is not, nothing is written. Stops at the first refusal; a file that already is as it is to be counts
 * as written.
 */
export async function saveFiles(
  files: readonly ChangedFile[],
  saving: SavingIn,
): Promise<SaveResult> {
  const conflicts: Conflict[] = [];
  for (const each of files) {
    const standing = await look(each, saving);
    if (isRefusal(standing)) return { ...standing, written: [], unsaved: files };
    if (typeof standing === 'object') conflicts.push(standing);
  }
  if (conflicts.length > 0) return { kind: 'conflict', conflicts, written: [], unsaved: files };
  for (const [index, each] of files.entries()) {
    const stop = await saveOne(each, saving);
    if (stop !== undefined) {
      return { ...stop, written: files.slice(0, index), unsaved: files.slice(index) };
    }
  }
  return { kind: 'saved', written: files, unsaved: [] };
}

type Refused = { readonly kind: 'refused' } & Refusal;
type Stop = Refused | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] };

function isRefusal(standing: Standing | Refused): standing is Refused {
  return typeof standing === 'object' && standing.kind === 'refused';
}

/** How a file stands, or why that cannot be read. */
async function look(each: ChangedFile, { access, sha256 }: SavingIn): Promise<Standing | Refused> {
  const { file } = each;
  let bytes: Uint8Array | undefined;
  try {
    bytes = await access.read(file);
  } catch (error) {
    return { kind: 'refused', file, why: explainAny(error), isDamaged: false };
  }
  return compareStanding(each, bytes, sha256);
}

/** Saves one file; undefined where it is as it is to be afterwards, which is read and not believed. */
async function saveOne(each: ChangedFile, saving: SavingIn): Promise<Stop | undefined> {
  const before = await look(each, saving);
  if (before === 'as-wanted') return undefined;
  if (before !== 'as-loaded') {
    return isRefusal(before) ? before : { kind: 'conflict', conflicts: [before] };
  }
  const why = await write(each, saving.access);
  const after = await look(each, saving);
  if (after === 'as-wanted') return undefined;
  const { file } = each;
  if (isRefusal(after)) {
    return { ...after, why: why ?? after.why, isDamaged: why === undefined };
  }
  const isDamaged = after !== 'as-loaded';
  return { kind: 'refused', file, why: why ?? 'it is not there as it was written', isDamaged };
}

/** Writes a file; returns why it was refused. */
async function write(each: ChangedFile, access: FolderAccess): Promise<string | undefined> {
  try {
    await access.write(each.file, toBytes(each));
    return undefined;
  } catch (error) {
    return explainAny(error);
  }
}

/** Why something was refused that the browser alone does: whatever it rejects with is a refusal. */
export function explainAny(error: unknown): string {
  return error instanceof DOMException ? explainRefusal(error) : 'this browser cannot do it';
}
