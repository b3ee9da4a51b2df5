import type { Finding } from '../../check/finding.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { mend } from '../answering/find-findings.ts';
import { useHere } from '../controls/here.ts';

interface FindingsProps {
  readonly candidate: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Findings beside what they are about, each with its fix as a button where there is a safe one. */
export function FindingsView({ candidate, text, findings }: FindingsProps) {
  const { controls } = useHere();
  if (findings.length === 0) return null;
  return (
    <ul class="findings">
      {findings.map((finding) => {
        const { message, fix, rule, fingerprint } = finding;
        const mended = mend(text, finding);
        return (
          <li key={fingerprint}>
            {showInline(message)} {fix !== undefined && showInline(fix)}{' '}
            {mended !== undefined && (
              <button
                type="button"
                class="plain"
                aria-label={showInline(`Mend it: ${message}`)}
                onClick={() =>
                  controls.edit(candidate, {
                    make: () => ({ kind: 'edited', text: mended }),
                    said: `Mended: ${rule}.`,
                  })
                }
              >
                Mend it
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
