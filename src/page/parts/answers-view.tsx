import type { Block } from '../../report/blocks.ts';
import { BlocksView } from '../../report/html/blocks-view.tsx';
import type { NumberOf } from '../../report/html/phrase-view.tsx';
import type { Controls } from '../controls/controls.ts';

interface AnswersProps {
  readonly blocks: readonly Block[];
  readonly isRadar: boolean;
  /** Whether there is no answer to read yet. */
  readonly isBare: boolean;
  readonly numberOf: NumberOf;
  readonly depth: number;
  readonly controls: Controls | null;
}

/**
 * The answers of a candidate. Those of one on the radar stand behind a summary, where there is anything to
 * read or somebody may answer; one that has answers is open, so that they are printed.
 */
export function AnswersView({ blocks, isRadar, isBare, controls, ...shared }: AnswersProps) {
  if (!isRadar) return <BlocksView blocks={blocks} {...shared} />;
  if (isBare && controls === null) return null;
  return (
    <details class="answers" open={!isBare}>
      <summary>Questions and answers</summary>
      <BlocksView blocks={blocks} {...shared} />
    </details>
  );
}
