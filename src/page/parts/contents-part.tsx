import type { ListedEntry } from '../../assess/entry.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { count } from '../../report/words/show-answers.ts';
import type { Shown } from '../what-if/open-page.ts';
import type { Part } from './part.ts';

/** Ways to everything in the page. */
export const CONTENTS: Part = {
  id: 'contents',
  View: ({ shown }) => {
    const { report } = shown;
    const { ranked, unranked } = report.assessment;
    const entries: readonly ListedEntry[] = [...ranked, ...unranked];
    return (
      <nav class="contents" aria-label="Contents">
        <ul>
          {listPlaces(shown).map(({ id, name }) => (
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

interface Place {
  readonly id: string;
  readonly name: string;
}

/** The sections of the page in their order. */
function listPlaces({ plan, isPlanAsked }: Shown): readonly Place[] {
  const ofPlan = plan === null ? [] : [PLAN];
  return isPlanAsked ? [...ofPlan, ...LIST, ...REST] : [...LIST, ...ofPlan, ...REST];
}

const PLAN: Place = { id: 'plan', name: 'Funding plan' };

const LIST: readonly Place[] = [
  { id: 'order', name: 'The order' },
  { id: 'savings', name: 'What it could save' },
];

const REST: readonly Place[] = [
  { id: 'matrix', name: 'Criteria by candidate' },
  { id: 'next', name: 'What to find out next' },
  { id: 'method', name: 'Method' },
  { id: 'sources', name: 'Sources' },
  { id: 'files', name: 'Files read' },
];
