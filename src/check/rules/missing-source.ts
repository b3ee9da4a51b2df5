import type { DocumentFacts } from '../../documents/fault.ts';
import { onCandidate, type Rule } from '../rule.ts';

export const missingSource: Rule<'missing-source', DocumentFacts['missing-source']> = {
  id: 'missing-source',
  severity: 'error',
  stopsRanking: false,
  worksOnPart: true,
  summary: 'A Y, an amount or an assumption names no source.',
  why: 'A number or a yes that nobody can trace is a rumour. (A Y without a source does not stop a hit list; a figure does.)',
  words: ({ of, isAnswer }) =>
    isAnswer
      ? {
          message: `The Y to "${of}" names no source.`,
          fix: 'Add "sources: [id]" with the id of an entry under this file\'s "sources:".',
        }
      : {
          message: `The figures in "${of}" name no source.`,
          fix: 'Add "source:" with the id of an entry under this file\'s "sources:".',
        },
  missed: ({ place }) => [...place.path, 'source'],
  bad: `spend:
  - {id: desks, name: Desks, amount: £152m, addressable: 50%}`,
  good: `spend:
  - {id: desks, name: Desks, amount: £152m, addressable: 50%, source: returns}`,
  check: onCandidate(({ answers = {} }) =>
    Object.entries(answers).flatMap(([id, { meets, sources = [] }]) => {
      if (meets !== 'Y' || sources.length > 0) return [];
      const place = { path: ['answers', id], at: 'key' } as const;
      return [{ rule: 'missing-source', place, facts: { of: id, isAnswer: true } } as const];
    }),
  ),
};
