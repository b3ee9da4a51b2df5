import { decodeText } from '../../load/decode-text.ts';
import type { Sha256 } from '../../load/source.ts';
import { findLineChanges, type LineChange } from '../../report/findings/line-changes.ts';
import type { ChangedFile } from './find-changed.ts';

/** Why a file is not written over: what stands there is not what was loaded. */
export type Conflict =
  | {
      readonly kind: 'changed';
      readonly file: string;
      /** From the text that was loaded to the one that stands there. */
      readonly theirs: readonly LineChange[];
      /** From the text that was loaded to the one to be saved. */
      readonly ours: readonly LineChange[];
    }
  /** The file is not there any more. */
  | { readonly kind: 'gone'; readonly file: string }
  /** A file that was to be new is there. */
  | { readonly kind: 'there'; readonly file: string }
  /** It is there and no text that can be read. */
  | { readonly kind: 'unreadable'; readonly file: string };

/** How a file stands that is to be saved: as it was loaded, as it is to be already, or otherwise. */
export type Standing = 'as-loaded' | 'as-wanted' | Conflict;

/** Compares a file that is to be saved with the bytes that stand there, undefined where there is no file. */
export function compareStanding(
  { file, loaded, now }: ChangedFile,
  bytes: Uint8Array | undefined,
  sha256: Sha256,
): Standing {
  if (bytes === undefined) return loaded === null ? 'as-loaded' : { kind: 'gone', file };
  const digest = sha256(bytes);
  if (digest === now.digest) return 'as-wanted';
  if (loaded === null) return { kind: 'there', file };
  if (digest === loaded.digest) return 'as-loaded';
  const theirs = decodeText(bytes, sha256);
  if (!theirs.ok) return { kind: 'unreadable', file };
  return {
    kind: 'changed',
    file,
    theirs: findLineChanges(loaded.text, theirs.text),
    ours: findLineChanges(loaded.text, now.text),
  };
}
