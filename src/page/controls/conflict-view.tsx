import type { LineChange } from '../../report/findings/line-changes.ts';
import { showIndented, showInline } from '../../report/harmless/plain-text.ts';
import { count } from '../../report/words/show-answers.ts';
import type { Conflict } from '../saving/find-conflict.ts';
import { tellConflict } from '../saving/tell-saved.ts';

/** Why a file is not written over, with the lines that differ from what was loaded: on the disk, and in this page. */
export function ConflictView({ conflict }: { readonly conflict: Conflict }) {
  return (
    <div class="conflict">
      <p>{showInline(tellConflict(conflict))}</p>
      {conflict.kind === 'changed' && (
        <>
          <LineList title="On the disk" changes={conflict.theirs} />
          <LineList title="In this page" changes={conflict.ours} />
          <p>To keep both, open the folder again and make your changes there once more.</p>
        </>
      )}
    </div>
  );
}

/** How many changed places of a file are shown. */
const MOST = 20;

function LineList({ title, changes }: { title: string; changes: readonly LineChange[] }) {
  const rest = changes.length - MOST;
  return (
    <>
      <p>
        {title}, {count(changes.length, 'place')}:
      </p>
      <ul>
        {changes.slice(0, MOST).map(({ line, gone, come }) => (
          <li key={line}>
            Line {line}
            <pre>{[...mark('−', gone), ...mark('+', come)].join('\n')}</pre>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>And {count(rest, 'place')} more.</p>}
    </>
  );
}

function mark(sign: string, lines: readonly string[]): readonly string[] {
  return lines.map((line) => `${sign} ${showIndented(line)}`);
}
