import { PartView } from './part-view.tsx';
import { listParts } from './parts/list-parts.tsx';
import type { Shown } from './what-if/open-page.ts';

/** The attribute that names what holds a part, from which the part comes alive. */
export const PART = 'data-part';

/** The page as it stands without its script. */
export function PageView({ shown }: { shown: Shown }) {
  return (
    <main>
      {listParts(shown).map((part) => (
        <div {...{ [PART]: part.id }}>
          <PartView part={part} shown={shown} controls={null} />
        </div>
      ))}
    </main>
  );
}
