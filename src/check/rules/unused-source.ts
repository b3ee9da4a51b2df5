import type { Document } from '../../documents/parse-document.ts';
import type { Fault } from '../../yaml/fault.ts';
import { listSourceUses } from '../list-source-uses.ts';
import type { Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly id: string;
}

type Found = Fault<'unused-source', Facts>;

export const unusedSource: Rule<'unused-source', Facts> = {
  id: 'unused-source',
  severity: 'warning',
  stopsRanking: false,
  summary: 'A source is listed and never named.',
  why: 'Either a figure lost its source, or the list is out of date.',
  words: ({ id }) => ({
    message: `Nothing in this file names the source "${id}".`,
    fix: 'Name it where it is used, or take it out.',
  }),
  missed: ({ facts: { id } }) => ['sources', id],
  bad: `sources:
  returns-2021: {title: …}      # nothing names it`,
  good: 'sources: {}',
  check: (document) => {
    if (document.kind === 'sheet' || document.kind === 'plan') return [];
    if (isUnanswered(document)) return [];
    const used = new Set(listSourceUses(document).map(({ id }) => id));
    return Object.keys(document.value.sources ?? {})
      .filter((id) => !used.has(id))
      .map(
        (id): Found => ({
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
