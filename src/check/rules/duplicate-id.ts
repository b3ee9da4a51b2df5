import type { Document } from '../../documents/parse-document.ts';
import type { Fault } from '../../yaml/fault.ts';
import type { Path } from '../../yaml/place.ts';
import type { Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly id: string;
  readonly of: string;
}

type Found = Fault<'duplicate-id', Facts>;

export const duplicateId: Rule<'duplicate-id', Facts> = {
  id: 'duplicate-id',
  severity: 'error',
  stopsRanking: true,
  summary: 'An id is used twice.',
  why: 'Whatever names the id may mean either.',
  words: ({ id, of }) => ({
    message: `The ${of} "${id}" is already taken.`,
    fix: 'Give one of the two another id.',
  }),
  bad: 'candidate: boat-permits      # in two files',
  good: `candidate: boat-permits
---
candidate: mooring-fees      # in the other file`,
  gather: () => {
    const first = new Map<string, IdUse>();
    const problems: { file: string; problem: Found }[] = [];
    return {
      visit: (file, document) => {
        for (const use of listIds(file, document)) {
          const key = JSON.stringify([use.path.length > 1 ? file : '', use.of, use.id]);
          const earlier = first.get(key);
          if (earlier === undefined) first.set(key, use);
          else problems.push({ file, problem: toProblem(use, earlier) });
        }
      },
      finish: () => problems,
    };
  },
};

/** An id or number that must stand only once: a document's among all files, others in their own. */
interface IdUse {
  readonly file: string;
  readonly path: Path;
  readonly id: string;
  readonly of: string;
}

function toProblem({ path, id, of }: IdUse, earlier: IdUse): Found {
  const first = { path: earlier.path, at: 'value' } as const;
  return {
    rule: 'duplicate-id',
    place: { path, at: 'value' },
    facts: { id, of },
    related: [{ file: earlier.file, place: first, says: 'it stands here first' }],
  };
}

function listIds(file: string, { kind, value }: Document): IdUse[] {
  switch (kind) {
    case 'candidate':
      return [
        { file, path: ['candidate'], id: value.candidate, of: 'candidate' },
        ...(value.savings?.spend ?? []).map(({ id }, index) => {
          const path = ['savings', 'spend', index, 'id'];
          return { file, path, id, of: 'spend line' };
        }),
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
