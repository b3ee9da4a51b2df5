import { useState } from 'preact/hooks';
import { showInline } from '../../report/harmless/plain-text.ts';
import { isPlainMapping, plainAt } from '../../yaml/plain.ts';
import { citeSource, giveAnswer } from '../answering/give-answer.ts';
import type { GivenSource } from '../answering/put-source.ts';
import { readPlain } from '../answering/read-plain.ts';
import { useHere } from '../controls/here.ts';

interface SourcesProps {
  readonly candidate: string;
  readonly criterion: string;
  readonly text: string;
  /** The ids of those that the answer names. */
  readonly named: readonly string[];
}

/** The sources of a candidate, to be picked for an answer, and the fields for another one. */
export function SourcesField({ candidate, criterion, text, named }: SourcesProps) {
  const { controls } = useHere();
  const path = `${candidate}.${criterion}`;
  const pick = (id: string) => {
    const sources = named.includes(id) ? named.filter((each) => each !== id) : [...named, id];
    controls.edit(candidate, {
      make: (now, sheet) => giveAnswer(now, criterion, { sources }, sheet),
      said: `Sources of the answer: ${sources.join(', ') || 'none'}.`,
      joins: path,
    });
  };
  return (
    <fieldset>
      <legend>Sources</legend>
      {listSources(text).map(({ id, title }) => (
        <label key={id} class="pick">
          <input
            type="checkbox"
            name={`source:${path}`}
            value={id}
            checked={named.includes(id)}
            autocomplete="off"
            onChange={() => pick(id)}
          />{' '}
          {showInline(title)} <small>({showInline(id)})</small>
        </label>
      ))}
      <AddSource candidate={candidate} criterion={criterion} />
    </fieldset>
  );
}

interface ListedSource {
  readonly id: string;
  /** With the page, by which two of one title differ. */
  readonly title: string;
}

function listSources(text: string): readonly ListedSource[] {
  const plain = readPlain(text);
  const sources = plain === undefined ? undefined : plainAt(plain, ['sources']);
  if (!isPlainMapping(sources)) return [];
  return Object.entries(sources).map(([id, source]) => {
    const told = ['title', 'page'].map((key) => plainAt(source, [key]));
    const words = told.filter((each) => typeof each === 'string' && each !== '');
    return { id, title: words.length === 0 ? id : words.join(', ') };
  });
}

const EMPTY: GivenSource = { title: '', publisher: '', url: '', page: '', accessed: '' };

const FIELDS: readonly (readonly [keyof GivenSource, string])[] = [
  ['title', 'Title'],
  ['publisher', 'Publisher'],
  ['url', 'Address on the web'],
  ['page', 'Page'],
  ['accessed', 'Looked at on (2026-01-31)'],
];

/** Fields for a source that the file does not list yet. */
function AddSource({ candidate, criterion }: Pick<SourcesProps, 'candidate' | 'criterion'>) {
  const { controls } = useHere();
  const [given, setGiven] = useState(EMPTY);
  const [why, setWhy] = useState<string | undefined>(undefined);
  const path = `${candidate}.${criterion}`;
  const add = () => {
    if (given.title.trim() === '') return setWhy('A source needs a title.');
    const refused = controls.edit(candidate, {
      make: (text, sheet) => citeSource(text, criterion, given, sheet),
      said: `Added the source ${given.title.trim()}.`,
      joins: path,
    });
    setWhy(refused);
    if (refused === undefined) setGiven(EMPTY);
  };
  return (
    <details class="add-source">
      <summary>Add a source</summary>
      {FIELDS.map(([key, label]) => (
        <p key={key} class="field">
          <label>
            <span>{label}</span>
            <input
              type="text"
              name={`new-source:${key}`}
              value={given[key]}
              autocomplete="off"
              aria-invalid={why === undefined ? undefined : 'true'}
              aria-describedby={why === undefined ? undefined : `why-source-${candidate}`}
              onInput={({ currentTarget }) => setGiven({ ...given, [key]: currentTarget.value })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                add();
              }}
            />
          </label>
        </p>
      ))}
      {why !== undefined && (
        <span class="refusal" id={`why-source-${candidate}`}>
          {showInline(why)}
        </span>
      )}
      <button type="button" name="add-source" onClick={add}>
        Add this source
      </button>
    </details>
  );
}
