import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { showInline } from '../../report/harmless/plain-text.ts';
import { namePath } from '../what-if/name-path.ts';
import { writeValue } from '../what-if/write-value.ts';
import { ChangeMark } from './change-mark.tsx';
import { useHere } from './here.ts';

/** The shortest and the longest field, in characters. */
const WIDTHS = [5, 24] as const;

/** A field for one figure of a file. What is typed counts once the field is left, or on Enter. */
export function FigureControl({ path }: { path: string }) {
  const { shown, controls } = useHere();
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const refusal = controls.refusals.get(path);
  const inFile = controls.readFile(path);
  const changed = shown.wish.changes.find((change) => change.path === path);
  const standing = changed?.value ?? (inFile === undefined ? '' : writeValue(inFile));
  const value = draft ?? refusal?.value ?? standing;
  const { candidate, what } = namePath(path, shown.report.assessment);
  const commit = ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
    setDraft(undefined);
    if (currentTarget.value.trim() === standing) controls.forgive(path);
    else controls.change(path, currentTarget.value.trim());
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') commit(event);
    if (event.key !== 'Escape') return;
    setDraft(undefined);
    controls.forgive(path);
  };
  const message = `why-${path}`;
  return (
    <>
      <span class="figure">
        <label>
          <span class="what">{showInline(what.split(', ').at(-1) ?? '')}</span>{' '}
          <input
            type="text"
            name={path}
            value={value}
            size={Math.min(Math.max(standing.length + 1, WIDTHS[0]), WIDTHS[1])}
            autocomplete="off"
            spellcheck={false}
            placeholder="not given"
            aria-label={showInline(`${candidate}, ${what}`)}
            aria-invalid={refusal === undefined ? undefined : 'true'}
            aria-describedby={refusal === undefined ? undefined : message}
            onInput={({ currentTarget }) => setDraft(currentTarget.value)}
            onChange={commit}
            onKeyDown={onKeyDown}
          />
        </label>
        {refusal !== undefined && (
          <span class="refusal" id={message}>
            {showInline(refusal.why)}
          </span>
        )}
      </span>
      <ChangeMark path={path} />
    </>
  );
}
