import type { AssumptionsFile } from '../documents/assumptions.ts';
import type { Candidate } from '../documents/candidate.ts';
import type { Document } from '../documents/parse-document.ts';
import type { Path } from '../yaml/place.ts';
import { listProvenances } from './list-provenances.ts';

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

function listInAssumptions(file: AssumptionsFile): SourceUse[] {
  return listProvenances(file).map(({ path, provenance }) => ({
    path: [...path, 'source'],
    id: provenance.source,
  }));
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
    ...listInPlatform(candidate),
    ...claims.map(({ source }, index) => use(source, 'claims', index)),
  ];
}

function listInPlatform({ platform }: Candidate): SourceUse[] {
  const takeUp = platform?.['take-up'];
  const ofTakeUp = takeUp === undefined || Array.isArray(takeUp) ? undefined : takeUp.source;
  return [
    ...(platform?.source === undefined ? [] : [use(platform.source, 'platform')]),
    ...(ofTakeUp === undefined ? [] : [use(ofTakeUp, 'platform', 'take-up')]),
  ];
}

function use(id: string, ...owner: readonly (string | number)[]): SourceUse {
  return { path: [...owner, 'source'], id };
}
