import { type Block, type Caveat, linesOf, type Phrase, piecesOf, wordsOf } from '../blocks.ts';
import { showIndented, showInline } from '../harmless/plain-text.ts';
import { headingAt } from './heading-at.ts';
import { isAlike } from './is-alike.ts';
import { listNotes } from './number-notes.ts';
import { type NumberOf, PhraseView } from './phrase-view.tsx';
import { RowsView, TableView } from './table-view.tsx';
import { useKept } from './use-kept.ts';

interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly numberOf: NumberOf;
  /** How many sections the blocks stand in. */
  readonly depth?: number;
}

/** Blocks, one after another. */
export function BlocksView({ blocks, numberOf, depth = 0 }: BlocksProps) {
  return (
    <>
      {blocks.map((block) => (
        <BlockView key={keyOf(block)} block={block} numberOf={numberOf} depth={depth} />
      ))}
    </>
  );
}

/** A section is the same one as long as its title is, wherever it stands. */
function keyOf(block: Block): string | undefined {
  return block.kind === 'section' ? wordsOf(block.title) : undefined;
}

interface BlockProps {
  readonly block: Block;
  readonly numberOf: NumberOf;
  readonly depth: number;
}

/** A block, which is drawn anew only where it or the numbers of its notes differ. */
function BlockView(props: BlockProps) {
  return useKept(props, () => <DrawnBlock {...props} />, isDrawnAlike);
}

function isDrawnAlike(before: BlockProps, now: BlockProps): boolean {
  if (before.depth !== now.depth || !isAlike(before.block, now.block)) return false;
  if (before.numberOf === now.numberOf) return true;
  const notes = listNotes(now.block);
  return listNotes(before.block).every((note, index) => {
    const other = notes[index];
    if (other === undefined) return false;
    const [was, is] = [before.numberOf(note), now.numberOf(other)];
    return was?.number === is?.number && was?.id === is?.id;
  });
}

function DrawnBlock({ block, numberOf, depth }: BlockProps) {
  switch (block.kind) {
    case 'title':
      return (
        <header>
          <h1>
            <PhraseView phrase={block.text} numberOf={numberOf} />
          </h1>
          {block.detail !== undefined && (
            <p>
              <PhraseView phrase={block.detail} numberOf={numberOf} />
            </p>
          )}
        </header>
      );
    case 'paragraph':
      return (
        <p class={isAllStrong(block.text) ? 'lead' : undefined}>
          <PhraseView phrase={block.text} numberOf={numberOf} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li>
              <PhraseView phrase={item} numberOf={numberOf} />
            </li>
          ))}
        </ul>
      );
    case 'sample':
      return <SampleView text={block.text} />;
    case 'caveats':
      return <CaveatsView caveats={block.caveats} />;
    case 'table':
      return <TableView {...block} numberOf={numberOf} />;
    case 'rows':
      return <RowsView {...block} numberOf={numberOf} />;
    case 'section':
      return block.hint === 'in-short' ? null : (
        <SectionView section={block} numberOf={numberOf} depth={depth} />
      );
    default:
      return block satisfies never;
  }
}

/** Whether all of a phrase stands out: it is what a report leads with. */
function isAllStrong(phrase: Phrase): boolean {
  return piecesOf(phrase).every((piece) => typeof piece !== 'string' && piece.kind === 'strong');
}

interface SectionProps extends Omit<BlockProps, 'block'> {
  readonly section: Extract<Block, { kind: 'section' }>;
}

function SectionView({ section: { title, blocks }, numberOf, depth }: SectionProps) {
  const Heading = headingAt(depth);
  return (
    <section>
      <Heading>
        <PhraseView phrase={title} numberOf={numberOf} />
      </Heading>
      <BlocksView blocks={blocks} numberOf={numberOf} depth={depth + 1} />
    </section>
  );
}

function SampleView({ text }: { text: string }) {
  return <pre>{linesOf(text).map((line) => `${showIndented(line).trimEnd()}\n`)}</pre>;
}

function CaveatsView({ caveats }: { caveats: readonly Caveat[] }) {
  return (
    <ul class="caveats">
      {caveats.map(({ lead, text }) => (
        <li>
          <strong>{showInline(lead)}:</strong>{' '}
          <PhraseView phrase={text} numberOf={() => undefined} />
        </li>
      ))}
    </ul>
  );
}
