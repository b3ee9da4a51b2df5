import { type Block, type LabelledRow, linesOf, type Phrase } from '../../report/blocks.ts';
import { safeLine } from '../../report/safe-text.ts';
import { paintPhrase } from './paint-phrase.ts';
import { findMargin, renderLabelled } from './render-labelled.ts';
import { renderNote } from './render-note.ts';
import { renderTable } from './render-table.ts';
import { type Screen, wrap, wrapMarked } from './screen.ts';

/** Blocks as text for a terminal. Supplementary sections are left out. */
export function renderText(blocks: readonly Block[], screen: Screen): string {
  const parts = blocks.flatMap((block) => renderBlock(block, { screen, depth: 0 }));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

interface Context {
  readonly screen: Screen;
  /** How many sections a block stands in. */
  readonly depth: number;
}

/** The parts of a block, between which a line is left empty. */
function renderBlock(block: Block, context: Context): string[] {
  const { screen } = context;
  const show = (phrase: Phrase) => wrap(paintPhrase(phrase, screen), screen);
  switch (block.kind) {
    case 'title': {
      const title = paintLines(show(block.text), screen.colour.bold);
      return [block.detail === undefined ? title : `${title}\n${show(block.detail)}`];
    }
    case 'paragraph':
      return [show(block.text)];
    case 'list':
      return [block.items.map((item) => renderItem(item, screen)).join('\n')];
    case 'sample':
      return [linesOf(block.text).map(renderSampleLine).join('\n')];
    case 'caveats':
      return [block.caveats.map(({ lead, text }) => show(`${lead}: ${text}`)).join('\n')];
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
): string[] {
  const { bold } = screen.colour;
  const heading = wrap(paintPhrase(title, screen), screen);
  const [first, ...rest] = renderParts(blocks, { screen, depth: depth + 1 });
  if (first === undefined) return [];
  return [`${paintLines(heading, depth === 0 ? bold.underline : bold)}\n${first}`, ...rest];
}

/** The parts of a section; paragraphs that follow one another are one part, so that a page holds more. */
function renderParts(blocks: readonly Block[], context: Context): string[] {
  const parts: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const rendered = renderBlock(block, context).filter((part) => part !== '');
    const goesOn = block.kind === 'paragraph' && blocks[index - 1]?.kind === 'paragraph';
    const above = goesOn ? parts.pop() : undefined;
    const added = above === undefined ? rendered : [[above, ...rendered].join('\n')];
    for (const part of added) parts.push(part);
  }
  return parts;
}

function renderItem(item: Phrase, screen: Screen): string {
  return wrapMarked('- ', paintPhrase(item, screen), screen);
}

/** A line with its indents, set in, and never broken: it would no longer be what may be typed. */
function renderSampleLine(line: string): string {
  return `    ${safeLine(line)}`.trimEnd();
}

/** Each line by itself, so that no style runs over the end of a line. */
function paintLines(text: string, paint: (line: string) => string): string {
  return text
    .split('\n')
    .map((line) => paint(line))
    .join('\n');
}

function renderRows(rows: readonly LabelledRow[], screen: Screen): string {
  const labels = rows.map(({ label }) => paintPhrase(label, screen));
  const margin = findMargin(labels, screen);
  return rows
    .map((row, index) => ({ label: labels[index] ?? '', paragraphs: tellRow(row, screen) }))
    .map((row) => renderLabelled(row, margin, screen))
    .join('\n');
}

/** The figure with how it comes about, and where it comes from. */
function tellRow({ value, how, note }: LabelledRow, screen: Screen): string[] {
  const figure = paintPhrase(value, screen);
  const text = how === undefined ? figure : `${figure} = ${paintPhrase(how, screen)}`;
  const places = note === undefined ? '' : renderNote(note);
  return places === '' ? [text] : [text, screen.colour.dim(places)];
}
