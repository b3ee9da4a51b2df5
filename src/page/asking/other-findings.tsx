import type { Finding } from '../../check/finding.ts';
import { count } from '../../report/words/show-answers.ts';
import { ABOUT_FIELDS } from './about-form.tsx';
import { FindingsView } from './findings-view.tsx';

interface OtherFindingsProps {
  readonly candidate: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The findings of a file that are about no field of the panel. */
export function OtherFindings({ candidate, text, findings }: OtherFindingsProps) {
  const others = findings.filter(({ problem: { place } }) => {
    const [section] = place.path;
    return section !== 'answers' && !ABOUT.has(String(section));
  });
  if (others.length === 0) return null;
  return (
    <details>
      <summary>{count(others.length, 'other finding')} in this file</summary>
      <FindingsView candidate={candidate} text={text} findings={others} />
    </details>
  );
}

const ABOUT: ReadonlySet<string | undefined> = new Set([
  'status',
  ...ABOUT_FIELDS.map(({ path: [section] }) => section),
]);
