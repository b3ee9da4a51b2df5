import { useState } from 'preact/hooks';
import { toId } from '../../check/remedies/word-remedies.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { countAnswered, tellAnswered } from '../answering/count-answered.ts';
import type { MadeCandidate } from '../answering/make-candidate.ts';
import { useHere } from '../controls/here.ts';

/** Where answering begins: for a candidate that is there, or for a new one. */
export function AskingBar() {
  const { shown, controls } = useHere();
  const { ranked, unranked, sheet } = shown.report.assessment;
  const entries = [...ranked, ...unranked];
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const entry = entries.find(({ candidate }) => candidate.candidate === chosen) ?? entries[0];
  const start = () => {
    const first =
      entry?.judgement.criteria.find(({ isAnswered }) => !isAnswered)?.criterion ??
      sheet.criteria[0];
    if (entry === undefined || first === undefined) return;
    controls.ask({ candidate: entry.candidate.candidate, criterion: first.id });
  };
  return (
    <section class="options" aria-label="Answering">
      {entries.length > 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            start();
          }}
        >
          <label>
            Answer questions one by one for{' '}
            <select
              name="asked-candidate"
              autocomplete="off"
              onChange={({ currentTarget: { value } }) => setChosen(value)}
            >
              {entries.map(({ candidate: { candidate, name }, judgement }) => (
                <option value={candidate} selected={candidate === entry?.candidate.candidate}>
                  {showInline(`${name} (${tellAnswered(countAnswered(judgement))})`)}
                </option>
              ))}
            </select>
          </label>{' '}
          <button type="submit" name="start-answering">
            Begin
          </button>
        </form>
      )}
      <NewCandidateForm isFirst={entries.length === 0} />
    </section>
  );
}

/** The name, the sector and the id of a candidate to be; its questions open once it is made. */
function NewCandidateForm({ isFirst }: { readonly isFirst: boolean }) {
  const { shown, controls } = useHere();
  const [name, setName] = useState('');
  const [sector, setSector] = useState('');
  const [typedId, setId] = useState<string | undefined>(undefined);
  const [why, setWhy] = useState<string | undefined>(undefined);
  const id = typedId ?? toId(name);
  const make = () => {
    if (name.trim() === '') return setWhy('A candidate needs a name.');
    const made = controls.addCandidate({ id, name, sector });
    if (made.kind !== 'made') return setWhy(explain(made));
    for (const clear of [setName, setSector]) clear('');
    setId(undefined);
    setWhy(undefined);
    const [first] = shown.report.assessment.sheet.criteria;
    if (first !== undefined) controls.ask({ candidate: id, criterion: first.id });
  };
  const message = why === undefined ? undefined : 'why-new-candidate';
  return (
    <details class="new-candidate" open={isFirst}>
      <summary>New candidate</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        {(
          [
            ['name', 'Name', name, setName],
            ['sector', 'Sector', sector, setSector],
            ['id', 'Id, which names its file', id, setId],
          ] as const
        ).map(([key, label, value, set]) => (
          <p key={key} class="field">
            <label>
              <span>{label}</span>
              <input
                type="text"
                name={`new-candidate:${key}`}
                value={value}
                autocomplete="off"
                aria-invalid={why === undefined ? undefined : 'true'}
                aria-describedby={message}
                onInput={({ currentTarget }) => set(currentTarget.value)}
              />
            </label>
          </p>
        ))}
        {why !== undefined && (
          <span class="refusal" id={message}>
            {showInline(why)}
          </span>
        )}
        <button type="submit" name="new-candidate">
          Add it and answer its questions
        </button>
      </form>
    </details>
  );
}

function explain(made: Exclude<MadeCandidate, { kind: 'made' }>): string {
  return made.kind === 'taken'
    ? `There is a candidate of that id already, in ${made.file}.`
    : `This is not ${made.says}.`;
}
