import type { Assumptions } from '../domain/documents/assumptions.ts';
import type { Candidate } from '../domain/documents/candidate.ts';
import type { Document } from '../domain/documents/parse-document.ts';
import type { Path } from '../domain/problem.ts';

/** Where a document names a source, and the id it names. */
export interface SourceUse {
  readonly path: Path;
  readonly id: string;
}

/** Every place where a document names one of its sources. */
export function listSourceUses({ kind, value }: Document): SourceUse[] {
  switch (kind) {
    case 'candidate':
      return listInCandidate(value);
    case 'assumptions':
      return listInAssumptions(value);
    case 'sheet':
      return [];
    default:
      return kind satisfies never;
  }
}

function listInAssumptions({ ratios, ...rest }: Assumptions): SourceUse[] {
  return [
    ...Object.entries(ratios).map(([id, { source }]) => use(source, 'ratios', id)),
    use(rest['reference-saving'].source, 'reference-saving'),
    use(rest['evidence-grades'].source, 'evidence-grades'),
    ...(rest.deflators === undefined ? [] : [use(rest.deflators.source, 'deflators')]),
  ];
}

function listInCandidate(candidate: Candidate): SourceUse[] {
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
    ...(savings?.fte === undefined ? [] : [use(savings.fte.source, 'savings', 'fte')]),
    ...claims.map(({ source }, index) => use(source, 'claims', index)),
  ];
}

function use(id: string, ...owner: readonly (string | number)[]): SourceUse {
  return { path: [...owner, 'source'], id };
}
