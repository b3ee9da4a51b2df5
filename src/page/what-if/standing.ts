import { decodeText } from '../../load/decode-text.ts';
import { encodeText } from '../../load/encode-text.ts';
import type { Sha256, SourceText } from '../../load/source.ts';
import type { PageFile, PageFiles } from '../data/page-data.ts';
import { type Change, isSame } from './wish.ts';

/** What a page stands at: files with the edits that were made in their texts, and what is changed over them. */
export interface Standing {
  readonly files: PageFiles;
  readonly changes: readonly Change[];
}

/** Whether two standings are the same one. */
export function isSameStanding(a: Standing, b: Standing): boolean {
  return a.files === b.files && isSame(a.changes, b.changes);
}

/** Files with some of them in the place of those of their names; what is not there is added to the candidates. */
export function withFiles(files: PageFiles, others: readonly PageFile[]): PageFiles {
  const contents = new Map(others.map(({ file, content }) => [file, content]));
  const replace = (each: PageFile): PageFile => {
    const content = contents.get(each.file);
    return content === undefined || content === each.content ? each : { ...each, content };
  };
  const standing = [files.sheet, files.assumptions, ...files.candidates];
  const names = new Set(standing.map(({ file }) => file));
  return {
    sheet: replace(files.sheet),
    assumptions: replace(files.assumptions),
    shipped: files.shipped,
    candidates: [
      ...files.candidates.map(replace),
      ...others.filter(({ file }) => !names.has(file)),
    ],
  };
}

/** Files as the very object that was loaded, where they are the same. */
export function settleFiles(files: PageFiles, loaded: PageFiles): PageFiles {
  const { candidates } = loaded;
  const isSameFiles =
    files.candidates.length === candidates.length &&
    candidates.every(({ content }, index) => content === files.candidates[index]?.content);
  return isSameFiles ? loaded : files;
}

/** Another text in the encoding of a file. */
export function withText(
  { encoding }: Extract<SourceText, { ok: true }>,
  text: string,
  sha256: Sha256,
): SourceText {
  return decodeText(encodeText(text, encoding), sha256);
}
