import { type Block, type LabelledRow, linesOf, type Phrase } from '../../report/blocks.ts';
import { showIndented } from '../../report/harmless/plain-text.ts';
import { join, safe } from '../../report/harmless/safe.ts';
import { paintPhrase } from './paint-phrase.ts';
import { findMargin, renderLabelled } from './render-labelled.ts';
import { renderNote } from './render-note.ts';
import { renderTable } from './render-table.ts';
import { hang, type Line, paint, type Screen, type Text, wrap } from './screen.ts';
import { styleOf } from './styles.ts';

/** Blocks as text for a terminal. What is supplementary is left out. */
export function renderText(blocks: readonly Block[], screen: Screen): Text {
  const parts = blocks.flatMap((block) => renderBlock(block, { screen, depth: 0 }));
  const filled = parts.filter((part) => part !== '');
  return safe`${join(filled, '\n\n')}\n`;
}

interface Context {
  readonly screen: Screen;
  /** How many sections a block stands in. */
  readonly depth: number;
}

/** The parts of a block, between which a line is left empty. */
function renderBlock(block: Block, context: Context): Text[] {
  const { screen } = context;
  const show = (phrase: Phrase) => wrap(paintPhrase(phrase, screen), screen);
  switch (block.kind) {
    case 'title': {
      const title = paint(screen.colour.bold, show(block.text));
      return [block.detail === undefined ? title : safe`${title}\n${show(block.detail)}`];
    }
    case 'paragraph':
      return [show(block.text)];
    case 'list':
      return [lines(block.items.map((item) => renderItem(item, screen)))];
    case 'sample':
      return [lines(linesOf(block.text).map(renderSampleLine))];
    case 'caveats':
      return [lines(block.caveats.map(({ lead, text }) => show(`${lead}: ${text}`)))];
    case 'table':
      return [renderTable(block.columns, block.rows, screen)];
    case 'rows':
      return [renderRows(block.rows, screen)];
    case 'section':
      return block.hint === 'supplementary' ? [] : renderSection(block, context);
    default:
      return block satisfies never;
  }
}

/** A section, its heading right above what stands first in it; nothing where nothing does. */
function renderSection(
  { title, blocks }: Extract<Block, { kind: 'section' }>,
  { screen, depth }: Context,
): Text[] {
  const { bold } = screen.colour;
  const heading = wrap(paintPhrase(title, screen), screen);
  const [first, ...rest] = renderParts(blocks, { screen, depth: depth + 1 });
  if (first === undefined) return [];
  return [safe`${paint(depth === 0 ? bold.underline : bold, heading)}\n${first}`, ...rest];
}

/** The parts of a section; paragraphs that follow one another are one part, so that a page holds more. */
function renderParts(blocks: readonly Block[], context: Context): Text[] {
  const parts: Text[] = [];
  for (const [index, block] of blocks.entries()) {
    const rendered = renderBlock(block, context).filter((part) => part !== '');
    const goesOn = block.kind === 'paragraph' && blocks[index - 1]?.kind === 'paragraph';
    const above = goesOn ? parts.pop() : undefined;
    const added = above === undefined ? rendered : [lines([above, ...rendered])];
    for (const part of added) parts.push(part);
  }
  return parts;
}

function renderItem(item: Phrase, screen: Screen): Text {
  return hang(safe`-`, wrap(paintPhrase(item, screen), screen, 2), 2);
}

/** A line with its indents, set in, and never broken: it would no longer be what may be typed. */
function renderSampleLine(line: string): Text {
  return showIndented(`    ${line}`.trimEnd());
}

function lines(texts: readonly Text[]): Text {
  return join(texts, '\n');
}

function renderRows(rows: readonly LabelledRow[], screen: Screen): Text {
  const labels = rows.map(({ label }) => paintPhrase(label, screen));
  const margin = findMargin(labels, screen);
  const labelled = rows.map((row, index) => ({
    label: labels[index] ?? safe``,
    paragraphs: tellRow(row, screen),
  }));
  return lines(labelled.map((row) => renderLabelled(row, margin, screen)));
}

/** The figure with how it comes about, and where it comes from. */
function tellRow({ value, how, note }: LabelledRow, screen: Screen): Line[] {
  const figure = paintPhrase(value, screen);
  const text = how === undefined ? figure : safe`${figure} = ${paintPhrase(how, screen)}`;
  const places = note === undefined ? safe<'line'>`` : renderNote(note);
  return places === '' ? [text] : [text, paint(styleOf('quiet', screen.colour), places)];
}
