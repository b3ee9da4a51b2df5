import type { ComponentChildren } from 'preact';
import { showInline } from '../../report/harmless/plain-text.ts';
import { count } from '../../report/words/show-answers.ts';
import type { ToldChange } from '../what-if/tell-change.ts';
import type { Doubt } from './controls.ts';
import { useHere } from './here.ts';

/** The id of the bar, to which links lead: it stands last, far from what is changed. */
export const CHANGES_ID = 'what-if';

/** What differs from the files, what moved last, and what may be done about it. */
export function ChangesBar() {
  const { controls } = useHere();
  const { changes, canUndo, canRedo, doubts } = controls;
  const isChanged = changes.length > 0;
  return (
    <section id={CHANGES_ID} class="changes" aria-label="What if" data-changes={changes.length}>
      <p role="status">{showInline(controls.status)}</p>
      {doubts !== null && <DoubtList doubts={doubts} />}
      <div class="acts">
        <ChangeList changes={changes} />
        <ActButton name="undo" isIdle={!canUndo} onClick={controls.undo}>
          Undo
        </ActButton>
        <ActButton name="redo" isIdle={!canRedo} onClick={controls.redo}>
          Redo
        </ActButton>
        <ActButton name="reset" isIdle={!isChanged} onClick={controls.reset}>
          Follow the files
        </ActButton>
        <ActButton name="save-copy" isIdle={false} onClick={controls.saveCopy}>
          {doubts === null ? 'Save a copy' : 'Download anyway'}
        </ActButton>
        {doubts !== null && (
          <ActButton name="leave-copy" isIdle={false} onClick={controls.leaveCopy}>
            Go back
          </ActButton>
        )}
      </div>
    </section>
  );
}

/** The changes one by one, closed until asked for. */
function ChangeList({ changes }: { readonly changes: readonly ToldChange[] }) {
  if (changes.length === 0) return <span class="count">As in the files</span>;
  return (
    <details>
      <summary class="count">{count(changes.length, 'change')}, not saved</summary>
      <ul>
        {changes.map((change) => (
          <ChangeItem key={change.path} change={change} />
        ))}
      </ul>
    </details>
  );
}

function ChangeItem({ change }: { readonly change: ToldChange }) {
  const { controls } = useHere();
  const { path, candidateId, candidate, what, from, to, isWithoutReason } = change;
  return (
    <li>
      <a href={`#c-${candidateId}`} data-about={path}>
        {showInline(`${candidate}, ${what}`)}
      </a>
      : {showInline(from ?? 'nothing')} → {showInline(to)}
      {isWithoutReason && (
        <span class="warning"> The reason was given for {showInline(from ?? 'nothing')}.</span>
      )}{' '}
      <button
        type="button"
        class="plain"
        aria-label={showInline(`Take back: ${candidate}, ${what}`)}
        onClick={() => {
          controls.takeBack(path);
          document.querySelector<HTMLElement>('[data-changes] .count')?.focus();
        }}
      >
        Take back
      </button>
    </li>
  );
}

/** What there is to know before the copy is saved. */
function DoubtList({ doubts }: { readonly doubts: readonly Doubt[] }) {
  const old = doubts.filter(({ kind }) => kind === 'old-reason');
  const left = doubts.flatMap((doubt) => (doubt.kind === 'left' ? [doubt] : []));
  return (
    <section class="doubts" aria-label="Before the copy is saved">
      {old.length > 0 && (
        <>
          <p>
            {count(old.length, 'answer')} changed without {old.length === 1 ? 'its' : 'their'}{' '}
            reason. The copy keeps the reason that was given for the other answer:
          </p>
          <ul>
            {old.map(({ change }) => (
              <li key={change.path}>{tellChange(change)}</li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <>
          <p>What no text can take goes along in the copy as a change that is not saved:</p>
          <ul>
            {left.map(({ change, why }) => (
              <li key={change.path}>
                {tellChange(change)}, since {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function tellChange({ candidate, what, from, to }: ToldChange): string {
  return showInline(`${candidate}, ${what}: ${from ?? 'nothing'} → ${to}`);
}

interface ActProps {
  readonly name: string;
  /** Whether there is nothing for it to do. It can be reached all the same, so that no focus is lost. */
  readonly isIdle: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

function ActButton({ name, isIdle, onClick, children }: ActProps) {
  return (
    <button type="button" name={name} aria-disabled={isIdle ? 'true' : undefined} onClick={onClick}>
      {children}
    </button>
  );
}
