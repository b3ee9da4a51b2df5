import type { Candidate } from '../../domain/documents/candidate.ts';
import type { Document } from '../../domain/documents/parse-document.ts';
import type { Path, Problem } from '../../domain/problem.ts';
import type { Corpus, FileProblem } from '../corpus.ts';

/** Where a document names a source, and the id it names. */
interface SourceUse {
  readonly path: Path;
  readonly id: string;
}

/** Sources that a file names and does not list. */
export function findUnknownSources({ documents }: Corpus): FileProblem[] {
  return documents.flatMap(({ file, document }) => {
    const known = Object.keys(('sources' in document.value && document.value.sources) || {});
    return listSourceUses(document)
      .filter(({ id }) => !known.includes(id))
      .map(
        ({ path, id }): Problem => ({
          rule: 'unknown-source',
          place: { path, at: 'value' },
          facts: { id, known },
        }),
      )
      .map((problem) => ({ file, problem }));
  });
}

/** Every place where a document names a source. */
export function listSourceUses({ kind, value }: Document): SourceUse[] {
  switch (kind) {
    case 'candidate':
      return listCandidateSources(value);
    case 'assumptions': {
      const ratios = Object.entries(value.ratios).map(([id, ratio]) =>
        use(ratio.source, 'ratios', id),
      );
      return [
        ...ratios,
        use(value['reference-saving'].source, 'reference-saving'),
        use(value['evidence-grades'].source, 'evidence-grades'),
        ...(value.deflators ? [use(value.deflators.source, 'deflators')] : []),
      ];
    }
    case 'sheet':
      return [];
    default:
      return kind satisfies never;
  }
}

function listCandidateSources(candidate: Candidate): SourceUse[] {
  const { answers = {}, savings, claims = [] } = candidate;
  return [
    ...Object.entries(answers).flatMap(([criterion, { sources = [] }]) =>
      sources.map((id, index) => ({ path: ['answers', criterion, 'sources', index], id })),
    ),
    ...(candidate['other-benefits'] ?? []).flatMap(({ source }, index) =>
      source === undefined ? [] : [use(source, 'other-benefits', index)],
    ),
    ...(savings?.spend ?? []).map(({ source }, index) => use(source, 'savings', 'spend', index)),
    ...(typeof savings?.ratio === 'object' ? [use(savings.ratio.source, 'savings', 'ratio')] : []),
    ...(savings?.fte ? [use(savings.fte.source, 'savings', 'fte')] : []),
    ...claims.map(({ source }, index) => use(source, 'claims', index)),
  ];
}

function use(id: string, ...owner: readonly (string | number)[]): SourceUse {
  return { path: [...owner, 'source'], id };
}
