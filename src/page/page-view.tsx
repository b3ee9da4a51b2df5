import { PartView } from './part-view.tsx';
import { CARRYING } from './parts/carrying-part.tsx';
import { listParts } from './parts/list-parts.tsx';
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
  const parts = listParts(shown).filter((part) => carriesFiles || part !== CARRYING);
  return (
    <main>
      {parts.map((part) => (
        <div {...{ [PART]: part.id }}>
          <PartView part={part} shown={shown} controls={null} />
        </div>
      ))}
    </main>
  );
}
