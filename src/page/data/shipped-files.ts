import type { CriteriaKind } from '../../load/criteria-sources.ts';
import type { SourceText } from '../../load/source.ts';
import type { PageFile, PageFiles, ShippedFile } from './page-data.ts';

/** The files that come with the program, or those in use. */
export type CriteriaFiles = Readonly<Record<CriteriaKind, PageFile>>;

/** The files that come with the program, which a page carries whether or not they are in use. */
export function shippedOf({ sheet, assumptions, shipped }: PageFiles): CriteriaFiles {
  return {
    sheet: { file: shipped.sheet.file, content: shipped.sheet.content ?? sheet.content },
    assumptions: {
      file: shipped.assumptions.file,
      content: shipped.assumptions.content ?? assumptions.content,
    },
  };
}

/** The files that come with the program as a page carries them beside those in use: no text twice. */
export function carryShipped(shipped: CriteriaFiles, inUse: CriteriaFiles): PageFiles['shipped'] {
  return {
    sheet: carry(shipped.sheet, inUse.sheet),
    assumptions: carry(shipped.assumptions, inUse.assumptions),
  };
}

function carry({ file, content }: PageFile, inUse: PageFile): ShippedFile {
  return { file, content: isSame(content, inUse.content) ? null : content };
}

function isSame(a: SourceText, b: SourceText): boolean {
  return a.ok && b.ok && a.digest === b.digest;
}
