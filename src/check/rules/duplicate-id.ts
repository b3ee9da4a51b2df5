import type { Document } from '../../domain/documents/parse-document.ts';
import type { Path } from '../../domain/problem.ts';
import type { Corpus, FileProblem } from '../corpus.ts';

/** An id or number that must stand only once within its scope. */
interface IdUse {
  readonly file: string;
  readonly path: Path;
  readonly id: string;
  readonly of: string;
}

/** Ids that stand twice: of documents across files, of criteria and spend lines within one. */
export function findDuplicateIds({ documents }: Corpus): FileProblem[] {
  const first = new Map<string, IdUse>();
  return documents.flatMap(({ file, document }) =>
    listIds(file, document).flatMap((use): FileProblem[] => {
      const scope = use.path.length > 1 ? file : '';
      const key = JSON.stringify([scope, use.of, use.id]);
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, use);
        return [];
      }
      return [{ file, problem: toProblem(use, earlier) }];
    }),
  );
}

function toProblem(use: IdUse, earlier: IdUse): FileProblem['problem'] {
  return {
    rule: 'duplicate-id',
    place: { path: use.path, at: 'value' },
    facts: { id: use.id, of: use.of },
    related: [
      {
        file: earlier.file,
        place: { path: earlier.path, at: 'value' },
        says: 'it stands here first',
      },
    ],
  };
}

function listIds(file: string, { kind, value }: Document): IdUse[] {
  switch (kind) {
    case 'candidate':
      return [
        { file, path: ['candidate'], id: value.candidate, of: 'candidate' },
        ...(value.savings?.spend ?? []).map(({ id }, index) => ({
          file,
          path: ['savings', 'spend', index, 'id'],
          id,
          of: 'spend line',
        })),
      ];
    case 'sheet':
      return [
        { file, path: ['sheet'], id: value.sheet, of: 'sheet' },
        ...value.criteria.flatMap(({ id, number }, index) => [
          { file, path: ['criteria', index, 'id'], id, of: 'criterion' },
          { file, path: ['criteria', index, 'number'], id: String(number), of: 'criterion number' },
        ]),
      ];
    case 'assumptions':
      return [{ file, path: ['assumptions'], id: value.assumptions, of: 'assumptions' }];
    default:
      return kind satisfies never;
  }
}
