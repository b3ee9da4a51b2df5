import type { Block, LabelledRow, Phrase } from '../../report/blocks.ts';
import { paintPhrase } from './paint-phrase.ts';
import { renderNote } from './render-note.ts';
import { type Screen, wrap, wrapLabelled } from './screen.ts';
import { renderTable } from './table.ts';

/** Blocks as text for a terminal. Supplementary sections are left out. */
export function renderText(blocks: readonly Block[], screen: Screen): string {
  const parts = blocks.flatMap((block) => renderBlock(block, screen));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function renderBlock(block: Block, screen: Screen): string[] {
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
    case 'caveats':
      return [block.caveats.map(({ lead, text }) => show(`${lead}: ${text}`)).join('\n')];
    case 'table':
      return [renderTable(block.columns, block.rows, screen)];
    case 'rows':
      return [renderRows(block.rows, screen)];
    case 'section': {
      if (block.hint === 'supplementary') return [];
      const heading = paintLines(show(block.title), screen.colour.bold.underline);
      const [first = '', ...rest] = block.blocks.flatMap((each) => renderBlock(each, screen));
      return [`${heading}\n${first}`, ...rest];
    }
    default:
      return block satisfies never;
  }
}

function renderItem(item: Phrase, screen: Screen): string {
  return wrapLabelled('- ', paintPhrase(item, screen), screen, '');
}

/** Each line by itself, so that no style runs over the end of a line. */
function paintLines(text: string, paint: (line: string) => string): string {
  return text
    .split('\n')
    .map((line) => paint(line))
    .join('\n');
}

function renderRows(rows: readonly LabelledRow[], screen: Screen): string {
  const width = Math.max(0, ...rows.map(({ label }) => label.length)) + 2;
  return rows.map((row) => renderRow(row, width, screen)).join('\n');
}

function renderRow(
  { label, value, how, note }: LabelledRow,
  width: number,
  screen: Screen,
): string {
  const figure = paintPhrase(value, screen);
  const text = how === undefined ? figure : `${figure} = ${paintPhrase(how, screen)}`;
  const places = note === undefined ? '' : renderNote(note);
  return [
    wrapLabelled(label.padEnd(width), text, screen, ''),
    ...(places === ''
      ? []
      : [paintLines(wrap(places, screen, ' '.repeat(width)), screen.colour.dim)]),
  ].join('\n');
}
