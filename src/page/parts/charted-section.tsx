import type { ComponentChildren } from 'preact';
import type { Block } from '../../report/blocks.ts';
import { BlocksView } from '../../report/html/blocks-view.tsx';
import { headingAt } from '../../report/html/heading-at.ts';
import { type NumberOf, PhraseView } from '../../report/html/phrase-view.tsx';

interface ChartedProps {
  /** A section; nothing is shown where there is none. */
  readonly blocks: readonly Block[];
  readonly chart: ComponentChildren;
  readonly numberOf: NumberOf;
  readonly depth: number;
}

/** A section with its chart, and beside it the figures that the chart draws. */
export function ChartedSection({ blocks, chart, numberOf, depth }: ChartedProps) {
  const Heading = headingAt(depth);
  return (
    <>
      {blocks.map(
        (block) =>
          block.kind === 'section' && (
            <section>
              <Heading>
                <PhraseView phrase={block.title} numberOf={numberOf} />
              </Heading>
              <div class="charted">
                {chart}
                <div>
                  <BlocksView blocks={block.blocks} numberOf={numberOf} depth={depth + 1} />
                </div>
              </div>
            </section>
          ),
      )}
    </>
  );
}
