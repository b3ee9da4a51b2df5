import type { Document } from '../../documents/parse-document.ts';
import { listSourceUses } from '../list-source-uses.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const unusedSource: Rule = {
  id: 'unused-source',
  severity: 'warning',
  stopsRanking: false,
  summary: 'A source is listed and never named.',
  why: 'Either a figure lost its source, or the list is out of date.',
  bad: `sources:
  returns-2021: {title: …}      # nothing names it`,
  good: 'sources: {}',
  check: (document) => {
    if (document.kind === 'sheet' || isUnanswered(document)) return [];
    const used = new Set(listSourceUses(document).map(({ id }) => id));
    return Object.keys(document.value.sources ?? {})
      .filter((id) => !used.has(id))
      .map(
        (id): Problem => ({
          rule: 'unused-source',
          place: { path: ['sources', id], at: 'key' },
          facts: { id },
        }),
      );
  },
};

/** Without answers the sources stand behind the summary. */
function isUnanswered({ kind, value }: Document): boolean {
  return kind === 'candidate' && value.answers === undefined;
}
