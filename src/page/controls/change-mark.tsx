import { showInline } from '../../report/harmless/plain-text.ts';
import { CHANGES_ID } from './changes-bar.tsx';
import { focusOn } from './focus-on.ts';
import { useHere } from './here.ts';

/** That a value is not the file's, with what the file says, and the way back; nothing where it is the file's. */
export function ChangeMark({ path }: { path: string }) {
  const { controls } = useHere();
  const change = controls.changes.find((each) => each.path === path);
  if (change === undefined) return null;
  const { from, candidate, what, isWithoutReason } = change;
  const takeBack = () => {
    controls.takeBack(path);
    focusOn(path);
  };
  return (
    <span class="changed">
      file: {showInline(from ?? 'nothing')}{' '}
      <button
        type="button"
        class="plain"
        aria-label={showInline(`Take back: ${candidate}, ${what}`)}
        onClick={takeBack}
      >
        Take back
      </button>{' '}
      <a href={`#${CHANGES_ID}`} aria-label="All changes, undo and saving">
        All changes
      </a>
      {isWithoutReason && (
        <span class="warning">The reason was given for {showInline(from ?? 'nothing')}.</span>
      )}
    </span>
  );
}
