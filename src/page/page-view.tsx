import { listParts } from './parts/list-parts.tsx';
import type { Shown } from './what-if/open-page.ts';

/** The attribute that names what holds a part, from which the part comes alive. */
export const PART = 'data-part';

/** The page as it stands without its script. */
export function PageView({ shown }: { shown: Shown }) {
  return (
    <main>
      {listParts(shown).map(({ id, View }) => (
        <div {...{ [PART]: id }}>
          <View shown={shown} controls={null} />
        </div>
      ))}
    </main>
  );
}
