import stringWidth from 'string-width';
import type { Column, Phrase } from '../../report/blocks.ts';
import { piecesOf } from '../../report/blocks.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { join, safe } from '../../report/harmless/safe.ts';
import { vouch } from '../../report/harmless/vouch.ts';
import { fitColumns, sumWidths, type Width } from './fit-columns.ts';
import { areMarksDrawn, MARKS_EXPLAINED, paintPhrase } from './paint-phrase.ts';
import { findMargin, type Labelled, renderLabelled } from './render-labelled.ts';
import { breakLine, type Line, paint, type Screen, type Text } from './screen.ts';

/**
 * A table that fits the screen, columns that want room left out one after another where a cell would be
 * broken to make it. Where columns would be too narrow or rows too tall to read, many numbers stand in
 * several tables one under another; else columns go that give way; and where that is of no use there are
 * records, with all that gave way.
 */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly Phrase[])[],
  screen: Screen,
): Text {
  const painted = columns.map((column, index) =>
    paintColumn(
      column,
      rows.map((row) => row[index] ?? ''),
      screen,
    ),
  );
  const fitting = leaveOut(painted, screen);
  const fewer = fitting.filter(({ hint }) => hint !== 'gives-way');
  return (
    drawTable(fitting, screen) ??
    drawParts(fitting, screen) ??
    drawTable(fewer, screen) ??
    renderRecords(fitting, screen)
  );
}

/** The columns for which there is room: of those that want it the last goes first, until no cell is broken. */
function leaveOut(columns: readonly PaintedColumn[], screen: Screen): readonly PaintedColumn[] {
  const last = columns.findLastIndex(({ hint }) => hint === 'if-room');
  if (last === -1 || sumWidths(columns.map(({ whole }) => whole)) <= screen.width + GAP) {
    return columns;
  }
  return leaveOut(columns.toSpliced(last, 1), screen);
}

/** A column with its cells as they are drawn. */
interface PaintedColumn extends Omit<Column, 'heading'>, Width {
  readonly heading: Line;
  readonly cells: readonly Line[];
}

/** The space between columns. */
const GAP = 2;
/** Text wider than this may be broken into lines, of at least so many columns… */
const LONG = 16;
const LEAST = 12;
/** …and more than that where its words are longer, up to this. */
const LONGEST_WORD = 20;
/** A row of more lines than this reads better as a record. */
const MAX_LINES = 5;

function paintColumn(column: Column, phrases: readonly Phrase[], screen: Screen): PaintedColumn {
  const cells = phrases.map((phrase) => paintPhrase(phrase, screen));
  const hasMarks = areMarksDrawn(screen) && phrases.some(holdsMarks);
  const name = paintPhrase(column.heading, screen);
  const heading = hasMarks ? safe`${name} (${showInline(MARKS_EXPLAINED)})` : name;
  const widest = findMost(cells, stringWidth);
  const isBreakable = column.type === 'text' && widest > LONG;
  const ofWords = findMost([heading, ...cells], findLongestWord);
  const least = isBreakable ? Math.min(Math.max(LEAST, ofWords), LONGEST_WORD, widest) : widest;
  return {
    ...column,
    heading,
    cells,
    least: GAP + Math.max(least, Math.min(findLongestWord(heading), LONGEST_WORD)),
    whole: GAP + Math.max(widest, findLongestWord(heading)),
    wanted: GAP + Math.max(widest, stringWidth(heading)),
  };
}

function holdsMarks(phrase: Phrase): boolean {
  return piecesOf(phrase).some((piece) => typeof piece !== 'string' && piece.kind === 'marks');
}

function findLongestWord(text: string): number {
  return findMost(text.split(' '), stringWidth);
}

/** The most that a measure finds of some texts. */
function findMost(texts: readonly string[], measure: (text: string) => number): number {
  return texts.reduce((most, text) => Math.max(most, measure(text)), 0);
}

/** The table; undefined where its columns would be too narrow or its rows too tall. */
function drawTable(columns: readonly PaintedColumn[], screen: Screen): Text | undefined {
  const widths = fitColumns(columns, screen.width + GAP);
  if (widths === undefined) return undefined;
  const wrapped = columns.map(({ cells }, index) =>
    cells.map((cell) => wrapCell(cell, widths[index])),
  );
  if (wrapped.flat().some((cell) => cell.split('\n').length > MAX_LINES)) return undefined;
  const heads = columns.map(({ heading }, index) =>
    paint(screen.colour.bold, wrapCell(heading, widths[index])),
  );
  const [first = []] = wrapped;
  const rows = first.map((_, row) => wrapped.map((cells) => cells[row] ?? safe<'text'>``));
  return join(
    [heads, ...rows].map((cells) => drawRow(cells, columns, widths)),
    '\n',
  );
}

/**
 * Numbers in as few tables as they fit in, each with the first column; undefined where other columns hold
 * text, or where every table would have but one of them.
 */
function drawParts(
  [first, ...numbers]: readonly PaintedColumn[],
  screen: Screen,
): Text | undefined {
  if (first === undefined || numbers.some(({ type }) => type !== 'number')) return undefined;
  for (let count = 2; count < numbers.length; count += 1) {
    const parts = splitEvenly(numbers, count)
      .map((part) => drawTable([first, ...part], screen))
      .filter((part) => part !== undefined);
    if (parts.length === count) return join(parts, '\n\n');
  }
  return undefined;
}

/** A list in so many parts, none of which is longer than another by more than one. */
function splitEvenly<Item>(items: readonly Item[], count: number): Item[][] {
  const startOf = (part: number) => Math.ceil((part * items.length) / count);
  return Array.from({ length: count }, (_, part) => items.slice(startOf(part), startOf(part + 1)));
}

/** Cells side by side, in as many lines as the tallest of them has. */
function drawRow(
  cells: readonly Text[],
  columns: readonly PaintedColumn[],
  widths: readonly number[],
): Text {
  const inLines = cells.map((cell) => cell.split('\n'));
  const height = inLines.reduce((most, { length }) => Math.max(most, length), 1);
  const lines = Array.from({ length: height }, (_, line) =>
    columns.map(({ type }, at) => align(inLines[at]?.[line] ?? '', type, widths[at])).join(''),
  );
  return vouch(lines.map((line) => line.trimEnd()).join('\n'));
}

function align(text: string, type: Column['type'], width = GAP): string {
  const space = ' '.repeat(Math.max(0, width - GAP - stringWidth(text)));
  return (type === 'number' ? space + text : text + space) + ' '.repeat(GAP);
}

/** A cell's text in lines that fit; a word too long for one is broken, never cut. */
function wrapCell(cell: Line, width = GAP): Text {
  return breakLine(cell, Math.max(1, width - GAP));
}

/** Rows as records, a line a cell; a cell without a heading names its record. */
function renderRecords(columns: readonly PaintedColumn[], screen: Screen): Text {
  const margin = findMargin(
    columns.map(({ heading }) => heading),
    screen,
  );
  const [first] = columns;
  const records = (first?.cells ?? []).map((_, row) =>
    join(
      columns
        .map(({ heading, cells }) => toLabelled(heading, cells[row] ?? safe``))
        .map((each) => renderLabelled(each, margin, screen)),
      '\n',
    ),
  );
  return join(records, '\n\n');
}

function toLabelled(heading: Line, cell: Line): Labelled {
  return heading === '' ? { label: cell, paragraphs: [] } : { label: heading, paragraphs: [cell] };
}
