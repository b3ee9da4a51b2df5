import Table from 'cli-table3';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Column, Phrase } from '../../report/blocks.ts';
import { piecesOf } from '../../report/blocks.ts';
import { findLargest } from './find-largest.ts';
import { fitColumns, sumWidths, type Width } from './fit-columns.ts';
import { areMarksDrawn, MARKS_EXPLAINED, paintPhrase } from './paint-phrase.ts';
import { findMargin, type Labelled, renderLabelled } from './render-labelled.ts';
import type { Screen } from './screen.ts';

/**
 * A table that fits the screen, columns that want room left out where a cell would be broken to make it;
 * records where columns would be too narrow or rows too tall to read.
 */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly Phrase[])[],
  screen: Screen,
): string {
  const painted = columns.map((column, index) =>
    paintColumn(
      column,
      rows.map((row) => row[index] ?? ''),
      screen,
    ),
  );
  const needed = painted.filter(({ hint }) => hint !== 'if-room');
  const isRoomForAll = sumWidths(painted.map(({ whole }) => whole)) <= screen.width + GAP;
  return drawTable(isRoomForAll ? painted : needed, screen) ?? renderRecords(needed, screen);
}

/** A column with its cells as they are drawn. */
interface PaintedColumn extends Column, Width {
  readonly cells: readonly string[];
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
  const heading = hasMarks ? `${name} (${MARKS_EXPLAINED})` : name;
  const widest = findLargest(cells.map((cell) => stringWidth(cell)));
  const isBreakable = column.type === 'text' && widest > LONG;
  const ofWords = findLargest([heading, ...cells].map(findLongestWord));
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
  return findLargest(text.split(' ').map((word) => stringWidth(word)));
}

const RULES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
} as const;

/** The table; undefined where its columns would be too narrow or its rows too tall. */
function drawTable(columns: readonly PaintedColumn[], screen: Screen): string | undefined {
  const widths = fitColumns(columns, screen.width + GAP);
  if (widths === undefined) return undefined;
  const wrapped = columns.map(({ cells }, index) =>
    cells.map((cell) => wrapCell(cell, widths[index])),
  );
  if (wrapped.flat().some((cell) => cell.split('\n').length > MAX_LINES)) return undefined;
  const table = new Table({
    head: columns.map(({ heading }, index) => screen.colour.bold(wrapCell(heading, widths[index]))),
    colWidths: widths,
    colAligns: columns.map(({ type }) => (type === 'number' ? 'right' : 'left')),
    chars: RULES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP, compact: true },
  });
  const [first = []] = wrapped;
  for (const row of first.keys()) table.push(wrapped.map((cells) => cells[row] ?? ''));
  return trimLines(table.toString());
}

/** A cell's text in lines that fit; a word too long for one is broken, never cut. */
function wrapCell(text: string, width = GAP): string {
  return wrapAnsi(text, Math.max(1, width - GAP), { hard: true });
}

function trimLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Rows as records, a line a cell; a cell without a heading names its record. */
function renderRecords(columns: readonly PaintedColumn[], screen: Screen): string {
  const margin = findMargin(
    columns.map(({ heading }) => heading),
    screen,
  );
  const [first] = columns;
  return (first?.cells ?? [])
    .map((_, row) =>
      columns
        .map(({ heading, cells }) => toLabelled(heading, cells[row] ?? ''))
        .map((each) => renderLabelled(each, margin, screen))
        .join('\n'),
    )
    .join('\n\n');
}

function toLabelled(heading: string, cell: string): Labelled {
  return heading === '' ? { label: cell, paragraphs: [] } : { label: heading, paragraphs: [cell] };
}
