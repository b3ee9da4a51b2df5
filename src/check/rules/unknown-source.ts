import type { Fault } from '../../yaml/fault.ts';
import { didYouMean, findClosest } from '../closest.ts';
import { listSourceUses } from '../list-source-uses.ts';
import type { Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly id: string;
  readonly known: readonly string[];
}

type Found = Fault<'unknown-source', Facts>;

export const unknownSource: Rule<'unknown-source', Facts> = {
  id: 'unknown-source',
  severity: 'error',
  stopsRanking: true,
  worksOnPart: true,
  summary: 'A source is named that the file does not list.',
  why: 'The reader is sent to a source that is not there.',
  words: ({ id, known }) => ({
    message: `This file lists no source "${id}".`,
    fix: didYouMean(id, known) ?? 'Add it under "sources:" with at least a title.',
  }),
  meant: ({ facts: { id, known } }) => {
    const closest = findClosest(id, known);
    return closest === undefined ? undefined : ['sources', closest];
  },
  missed: () => ['sources'],
  bad: 'sources: [returns-2021]      # the list has returns-2022',
  good: 'sources: [returns-2022]',
  check: (document) => {
    if (document.kind === 'sheet' || document.kind === 'plan') return [];
    const known = Object.keys(document.value.sources ?? {});
    const isKnown = new Set(known);
    return listSourceUses(document)
      .filter(({ id }) => !isKnown.has(id))
      .map(
        ({ path, id }): Found => ({
          rule: 'unknown-source',
          place: { path, at: 'value' },
          facts: { id, known },
        }),
      );
  },
};
