import { showInline } from '../../report/harmless/plain-text.ts';
import { count } from '../../report/words/show-answers.ts';
import type { ToldChange } from '../what-if/tell-change.ts';
import type { Doubt } from './doubt.ts';

interface DoubtProps {
  readonly doubts: readonly Doubt[];
  /** What is to be saved: a copy of the page takes along what no file can. */
  readonly of: 'copy' | 'files';
}

/** What there is to know before something is saved. */
export function DoubtList({ doubts, of }: DoubtProps) {
  const old = doubts.filter(({ kind }) => kind === 'old-reason');
  const left = doubts.flatMap((doubt) => (doubt.kind === 'left' ? [doubt] : []));
  return (
    <section
      class="doubts"
      aria-label={of === 'copy' ? 'Before the copy is saved' : 'Before the files are saved'}
    >
      {old.length > 0 && (
        <>
          <p>
            {count(old.length, 'answer')} changed without {old.length === 1 ? 'its' : 'their'}{' '}
            reason. {of === 'copy' ? 'The copy keeps' : 'The files keep'} the reason that was given
            for the other answer:
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
          <p>
            {of === 'copy'
              ? 'What no text can take goes along in the copy as a change that is not saved:'
              : 'What no text can take stays a change that is not saved:'}
          </p>
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
