import type { LineChange } from '../../report/findings/line-changes.ts';
import { showIndented, showInline } from '../../report/harmless/plain-text.ts';
import { count } from '../../report/words/show-answers.ts';
import type { Conflict } from '../saving/find-conflict.ts';

/** The lines in which a file differs from what was loaded: on the disk, and in this page. */
export function ConflictView({ conflict }: { readonly conflict: Conflict }) {
  if (conflict.kind !== 'changed') return null;
  const { file, theirs, ours } = conflict;
  return (
    <div class="conflict">
      <p>
        What changed in <b>{showInline(file)}</b> since it was loaded. To keep both, open the folder
        again and make your changes there.
      </p>
      <LineList title="On the disk" changes={theirs} />
      <LineList title="In this page" changes={ours} />
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
