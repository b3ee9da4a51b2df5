import { PartView } from './part-view.tsx';
import { listParts } from './parts/list-parts.tsx';
import { TOP } from './parts/top-part.tsx';
import type { Shown } from './what-if/open-page.ts';

/** The attribute that names what holds a part, from which the part comes alive. */
export const PART = 'data-part';

interface PageProps {
  readonly shown: Shown;
  /** Whether it carries the texts of the files that it was made from. */
  readonly carriesFiles: boolean;
}

/** The page as it stands without its script. */
export function PageView({ shown, carriesFiles }: PageProps) {
  return (
    <main>
      {listParts(shown).map((part) => (
        <>
          <div {...{ [PART]: part.id }}>
            <PartView part={part} shown={shown} controls={null} />
          </div>
          {part.id === TOP.id && carriesFiles && <Carrying shown={shown} />}
        </>
      ))}
    </main>
  );
}

/** What whoever sends the page on has to know. */
function Carrying({ shown: { report, plan } }: { shown: Shown }) {
  const { inputs } = report.provenance;
  return (
    <p class="carrying">
      This page carries the sheet, the assumptions and{' '}
      {inputs.length === 1
        ? 'the file of its candidate'
        : `the files of ${inputs.length} candidates`}
      {plan?.kind === 'settled' && plan.file !== null && ' and of their plan'}, whole: whoever has
      the page can read them, notes and sources included. One made with <code>--static</code>{' '}
      carries none.
    </p>
  );
}
