import { encodeText } from '../../load/encode-text.ts';
import type { SourceText } from '../../load/source.ts';
import type { PageFile } from '../data/page-data.ts';

/** A text as it stands, or is to stand, in a file. */
export type FileText = Extract<SourceText, { readonly ok: true }>;

/** A file that is not as it was loaded. */
export interface ChangedFile {
  readonly file: string;
  /** Null for a file that is new. */
  readonly loaded: FileText | null;
  readonly now: FileText;
}

/** The files whose bytes are not those that were loaded, in the order of `now`; one that is gone from `now` is left alone. */
export function findChanged(
  loaded: readonly PageFile[],
  now: readonly PageFile[],
): readonly ChangedFile[] {
  const before = new Map(loaded.map(({ file, content }) => [file, content]));
  return now.flatMap(({ file, content }) => {
    const was = before.get(file);
    if (!content.ok || was?.ok === false) return [];
    if (was?.digest === content.digest) return [];
    return [{ file, loaded: was ?? null, now: content }];
  });
}

/** The bytes that a changed file is to have: in its encoding, with its byte order mark and its line ends. */
export function toBytes({ now }: ChangedFile): Uint8Array {
  return encodeText(now.text, now.encoding);
}
