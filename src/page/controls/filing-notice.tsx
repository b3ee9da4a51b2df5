import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../check/finding.ts';
import { showPlace, tellFinding } from '../../report/findings/check-report.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { count } from '../../report/words/show-answers.ts';
import { ActButton } from './act-button.tsx';
import { ConflictView } from './conflict-view.tsx';
import { DoubtList } from './doubt-list.tsx';
import type { Notice } from './filing.ts';
import { useHere } from './here.ts';

/** What is asked or said about files, with what may be done about it. It takes the focus once it stands. */
export function FilingNotice({ notice }: { readonly notice: Notice }) {
  const { filing } = useHere().controls;
  const element = useRef<HTMLElement>(null);
  useEffect(() => element.current?.focus({ preventScroll: true }), [notice]);
  const goOn = wordGoOn(notice);
  return (
    <div class="notice" data-notice={notice.kind}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard too */}
      <section class="says" aria-label="Files" tabIndex={0} ref={element}>
        <NoticeText notice={notice} />
      </section>
      <div class="acts">
        {goOn !== undefined && (
          <ActButton name="go-on" isIdle={false} onClick={filing.goOn}>
            {goOn}
          </ActButton>
        )}
        <ActButton
          name="leave-notice"
          isIdle={false}
          onClick={() => {
            filing.leave();
            document.getElementsByName('open-folder')[0]?.focus({ preventScroll: true });
          }}
        >
          {goOn === undefined ? 'Close' : 'Go back'}
        </ActButton>
      </div>
    </div>
  );
}

/** What the button says that does what a notice asks about; undefined where it asks nothing. */
function wordGoOn(notice: Notice): string | undefined {
  switch (notice.kind) {
    case 'choose':
    case 'not-saved':
      return undefined;
    case 'unsaved':
      return 'Open another and lose them';
    case 'empty':
      return 'Begin a list there';
    case 'not-opened':
      return notice.canSkip ? 'Open it without these files' : undefined;
    case 'doubts':
      return 'Save all the same';
    case 'conflict':
      return 'Download mine instead';
    default:
      return notice satisfies never;
  }
}

function NoticeText({ notice }: { readonly notice: Notice }): ComponentChildren {
  switch (notice.kind) {
    case 'choose':
      return <FolderField />;
    case 'unsaved':
      return (
        <p>
          {count(notice.changes, 'change')} {notice.changes === 1 ? 'is' : 'are'} not saved. Another
          folder takes the place of what is shown, and of {notice.changes === 1 ? 'it' : 'them'}.
        </p>
      );
    case 'empty':
      return (
        <p>
          {showInline(notice.name)} holds no candidate yet: no file in it has “candidate:” as its
          first key. A list can begin there, with the first candidate that you add. Where another
          folder was meant, go back: the page keeps what it shows.
        </p>
      );
    case 'not-opened':
      return <NotOpened says={notice.says} findings={notice.findings} />;
    case 'doubts':
      return <DoubtList doubts={notice.doubts} of="files" />;
    case 'conflict':
      return notice.conflicts.map((conflict) => (
        <ConflictView key={conflict.file} conflict={conflict} />
      ));
    case 'not-saved':
      return <p>{showInline(notice.says)}</p>;
    default:
      return notice satisfies never;
  }
}

/** A field for a folder, which opens by itself where the browser lets it. */
function FolderField() {
  const { filing } = useHere().controls;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current === null) return;
    field.current.webkitdirectory = true;
    field.current.click();
  }, []);
  return (
    <p>
      <label>
        Choose the folder that holds candidates and criteria{' '}
        <input
          type="file"
          name="folder"
          autocomplete="off"
          multiple
          ref={field}
          onChange={({ currentTarget: { files } }) => {
            if (files !== null && files.length > 0) filing.takeInput(files);
          }}
        />
      </label>{' '}
      It is read by this page alone and sent nowhere. This browser lets no page write into it: what
      you change is saved as a download. You can also drop the folder on the page.
    </p>
  );
}

/** How many problems are shown. */
const MOST = 20;

/** Why a folder makes no list: the page shows what it showed before. */
function NotOpened({ says, findings }: { says: string; findings: readonly Finding[] }) {
  const rest = findings.length - MOST;
  return (
    <>
      <p>{showInline(says)}</p>
      {findings.length > 0 && (
        <ul>
          {findings.slice(0, MOST).map((finding) => (
            <li key={finding.fingerprint}>
              <code>{showInline(showPlace(finding))}</code> {finding.severity}:{' '}
              {showInline(tellFinding(finding))}
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && <p>And {count(rest, 'problem')} more.</p>}
      <p>The page shows what it showed before.</p>
    </>
  );
}
