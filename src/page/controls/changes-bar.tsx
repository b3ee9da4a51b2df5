import { showInline } from '../../report/harmless/plain-text.ts';
import { count } from '../../report/words/show-answers.ts';
import { readPlanPath } from '../planning/plan-path.ts';
import type { ToldChange } from '../what-if/tell-change.ts';
import { ActButton } from './act-button.tsx';
import { DoubtList } from './doubt-list.tsx';
import { FilingNotice } from './filing-notice.tsx';
import { useHere } from './here.ts';

/** The id of the bar, to which links lead: it stands last, far from what is changed. */
export const CHANGES_ID = 'what-if';

/** What differs from the files, what moved last, and what may be done about it. */
export function ChangesBar() {
  const { controls } = useHere();
  const { changes, canUndo, canRedo, doubts, filing } = controls;
  const isChanged = changes.length > 0;
  return (
    <section id={CHANGES_ID} class="changes" aria-label="What if" data-changes={changes.length}>
      <p role="status">{showInline(controls.status)}</p>
      {doubts !== null && <DoubtList doubts={doubts} of="copy" />}
      {filing.notice !== null && <FilingNotice notice={filing.notice} />}
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
        <ActButton name="open-folder" isIdle={false} onClick={filing.openFolder}>
          Open a folder
        </ActButton>
        <ActButton name="save" isIdle={!isChanged} onClick={filing.save}>
          Save
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
      <a href={readPlanPath(path) === undefined ? `#c-${candidateId}` : '#plan'} data-about={path}>
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
