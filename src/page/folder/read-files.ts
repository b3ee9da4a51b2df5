import { compareText } from '../../documents/compare-text.ts';
import { decodeStart, decodeText, MAX_BYTES } from '../../load/decode-text.ts';
import { isLeftOut, judgeName, judgeStart, LOOKED_AT } from '../../load/meet-file.ts';
import type { Sha256, SourceText } from '../../load/source.ts';
import type { PageFile } from '../data/page-data.ts';
import { explainRefusal } from './explain-refusal.ts';
import type { FolderFile } from './folder-file.ts';

/**
 * Reads those files of a folder that the program reads, in the order of their names, with those that it
 * would not pass over in silence, as files without a text.
 */
export async function readFiles(
  files: readonly FolderFile[],
  sha256: Sha256,
): Promise<readonly PageFile[]> {
  const read: PageFile[] = [];
  for (const file of files.toSorted((a, b) => compareText(a.path, b.path))) {
    if (file.path.split('/').some(isLeftOut)) continue;
    const content = await readContent(file, sha256);
    if (content !== undefined) read.push({ file: file.path, content });
  }
  return read;
}

/** The text of a file, or why it has none; undefined where it is no file of ours. */
async function readContent(
  { path, read }: FolderFile,
  sha256: Sha256,
): Promise<SourceText | undefined> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const judged = judgeName(name);
  if (judged === 'other') return undefined;
  try {
    if (judged === 'file') return toText(await read(MAX_BYTES + 1), sha256);
    const met = judgeStart(name, decodeStart(await read(LOOKED_AT)));
    return met === 'other' ? undefined : { ok: false, why: 'unread', ...met };
  } catch (error) {
    const facts = { why: 'not-opened', found: explainRefusal(error) } as const;
    return { ok: false, why: 'unread', facts };
  }
}

function toText(bytes: Uint8Array, sha256: Sha256): SourceText {
  if (bytes.byteLength > MAX_BYTES) return { ok: false, why: 'too-large' };
  return decodeText(bytes, sha256);
}
