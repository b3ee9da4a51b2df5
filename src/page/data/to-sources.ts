import type { Sources } from '../../load/inputs.ts';
import type { TextSource } from '../../load/source.ts';
import type { PageFile, PageFiles } from './page-data.ts';
import { shippedOf } from './shipped-files.ts';

/** The files of a page as what a list is loaded from. */
export function toSources(files: PageFiles): Sources {
  const { sheet, assumptions, candidates } = files;
  const shipped = shippedOf(files);
  return {
    named: {
      sheet: { as: sheet.file, sources: [toSource(sheet)] },
      assumptions: { as: assumptions.file, sources: [toSource(assumptions)] },
    },
    nearby: [],
    shipped: { sheet: toSource(shipped.sheet), assumptions: toSource(shipped.assumptions) },
    candidates: { as: 'this page', sources: candidates.map(toSource) },
  };
}

function toSource({ file, content }: PageFile): TextSource {
  return { file, read: () => content };
}
