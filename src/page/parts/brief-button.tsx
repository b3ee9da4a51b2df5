import { showInline } from '../../report/harmless/plain-text.ts';
import type { Controls } from '../controls/controls.ts';

interface BriefButtonProps {
  readonly candidate: string;
  readonly name: string;
  readonly controls: Controls;
}

/** Prints the brief of a candidate. */
export function BriefButton({ candidate, name, controls }: BriefButtonProps) {
  return (
    <p class="brief-button">
      <button
        type="button"
        aria-label={`Print the one-page brief: ${showInline(name)}`}
        onClick={() => controls.printBrief(candidate)}
      >
        Print the one-page brief
      </button>
    </p>
  );
}
