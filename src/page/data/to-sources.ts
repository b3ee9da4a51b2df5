import type { Sources } from '../../load/inputs.ts';
import type { TextSource } from '../../load/source.ts';
import type { PageFile, PageFiles } from './page-data.ts';

/** The files of a page as what a list is loaded from. */
export function toSources({ sheet, assumptions, shipped, candidates }: PageFiles): Sources {
  return {
    named: {
      sheet: { as: sheet.file, sources: [toSource(sheet)] },
      assumptions: { as: assumptions.file, sources: [toSource(assumptions)] },
    },
    nearby: [],
    shipped: { sheet: toSource(sheet), assumptions: toSource(shipped) },
    candidates: { as: 'this page', sources: candidates.map(toSource) },
  };
}

function toSource({ file, content }: PageFile): TextSource {
  return { file, read: () => content };
}
