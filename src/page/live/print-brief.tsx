import { render } from 'preact';
import { briefBlocks } from '../../report/brief/brief-blocks.ts';
import { BlocksView } from '../../report/html/blocks-view.tsx';
import { flippedCaveats } from '../what-if/flipped-caveats.ts';
import type { Shown } from '../what-if/open-page.ts';

/** What the page is called by its style while a brief is printed in its place. */
const PRINTS_BRIEF = 'prints-brief';

/** Prints the one-page brief of a candidate, as the page shows it now; afterwards the page is as before. */
export function printBrief(shown: Shown, candidate: string): void {
  const { title } = document;
  const page = document.createElement('div');
  page.className = 'brief';
  render(<BriefView shown={shown} candidate={candidate} />, page);
  document.querySelector('body > .brief')?.remove();
  document.body.append(page);
  document.documentElement.classList.add(PRINTS_BRIEF);
  // What a browser proposes to call the file.
  document.title = shown.explain(candidate).entry.candidate.name;
  const end = () => {
    page.remove();
    document.documentElement.classList.remove(PRINTS_BRIEF);
    document.title = title;
  };
  addEventListener('afterprint', end, { once: true });
  print();
}

interface BriefProps {
  readonly shown: Shown;
  readonly candidate: string;
}

/** The brief, with what is seen otherwise than in the files. */
function BriefView({ shown, candidate }: BriefProps) {
  const [title, ...blocks] = briefBlocks(shown.explain(candidate));
  return (
    <BlocksView
      blocks={[...(title === undefined ? [] : [title]), ...flippedCaveats(shown), ...blocks]}
      numberOf={() => undefined}
    />
  );
}
