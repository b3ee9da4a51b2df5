import type { ListedEntry } from '../../assess/entry.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { count } from '../../report/words/show-answers.ts';
import type { Shown } from '../what-if/open-page.ts';
import type { Part } from './part.ts';

/** Ways to everything in the page: to each part that has a name, and to each candidate. */
export function contentsPart(listParts: (shown: Shown) => readonly Part[]): Part {
  return {
    id: 'contents',
    View: ({ shown }) => {
      const { report } = shown;
      const { ranked, unranked } = report.assessment;
      const entries: readonly ListedEntry[] = [...ranked, ...unranked];
      return (
        <nav class="contents" aria-label="Contents">
          <ul>
            {listParts(shown)
              .filter(isNamed)
              .map(({ id, name }) => (
                <li key={id}>
                  <a href={`#${id}`}>{name}</a>
                </li>
              ))}
          </ul>
          {entries.length > 0 && (
            <details>
              <summary>{count(entries.length, 'candidate')}, one by one</summary>
              <ul>
                {entries.map(({ candidate: { candidate, name } }) => (
                  <li key={candidate}>
                    <a href={`#c-${candidate}`}>{showInline(name)}</a>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </nav>
      );
    },
  };
}

function isNamed({ name }: Part): boolean {
  return name !== undefined;
}
