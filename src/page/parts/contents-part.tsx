import type { ListedEntry } from '../../assess/entry.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { count } from '../../report/words/show-answers.ts';
import type { Part } from './part.ts';

/** Ways to everything in the page. */
export const CONTENTS: Part = {
  id: 'contents',
  View: ({ shown: { report } }) => {
    const { ranked, unranked } = report.assessment;
    const entries: readonly ListedEntry[] = [...ranked, ...unranked];
    return (
      <nav class="contents" aria-label="Contents">
        <ul>
          {PLACES.map(({ id, name }) => (
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

const PLACES = [
  { id: 'order', name: 'The order' },
  { id: 'savings', name: 'What it could save' },
  { id: 'matrix', name: 'Criteria by candidate' },
  { id: 'next', name: 'What to find out next' },
  { id: 'method', name: 'Method' },
  { id: 'sources', name: 'Sources' },
  { id: 'files', name: 'Files read' },
];
