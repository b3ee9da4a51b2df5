import { listSourceUses } from '../list-source-uses.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const unknownSource: Rule = {
  id: 'unknown-source',
  severity: 'error',
  stopsRanking: true,
  worksOnPart: true,
  summary: 'A source is named that the file does not list.',
  why: 'The reader is sent to a source that is not there.',
  bad: 'sources: [returns-2021]      # the list has returns-2022',
  good: 'sources: [returns-2022]',
  check: (document) => {
    if (document.kind === 'sheet') return [];
    const known = Object.keys(document.value.sources ?? {});
    return listSourceUses(document)
      .filter(({ id }) => !known.includes(id))
      .map(
        ({ path, id }): Problem => ({
          rule: 'unknown-source',
          place: { path, at: 'value' },
          facts: { id, known },
        }),
      );
  },
};
