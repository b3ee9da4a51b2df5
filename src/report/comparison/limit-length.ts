import { type Block, paragraph, wordsOf } from '../blocks.ts';
import { joinNames } from '../words/show-answers.ts';

/** So many titles of what is left out are named; the rest are counted. */
const MAX_TITLES = 5;

/**
 * Blocks with so many words at most, from the first on, and what was left out of them named or counted.
 * Marks that a format may add count as words, so that no format is longer.
 */
export function limitLength(blocks: readonly Block[], maxWords: number): readonly Block[] {
  const kept: Block[] = [];
  let left = maxWords;
  for (const [index, block] of blocks.entries()) {
    const words = countWords(block);
    if (words <= left) {
      kept.push(block);
      left -= words;
      continue;
    }
    const part = cutBlock(block, left);
    const dropped = blocks.slice(part.length === 0 ? index : index + 1);
    return [...kept, ...part, ...nameDropped(dropped)];
  }
  return kept;
}

/** The words of a block, the marks of its list, table or heading among them. */
export function countWords(block: Block): number {
  switch (block.kind) {
    case 'title':
      return 1 + count(wordsOf(block.text)) + count(wordsOf(block.detail ?? ''));
    case 'paragraph':
      return count(wordsOf(block.text));
    case 'list':
      return sum(block.items.map((item) => 1 + count(wordsOf(item))));
    case 'sample':
      return count(block.text);
    case 'caveats':
      return sum(block.caveats.map(({ lead, text }) => 1 + count(lead) + count(text)));
    case 'table':
      // one line of marks stands beneath the headings
      return sum([
        2 * countCells(block.columns.map(({ heading }) => heading)),
        ...block.rows.map((row) => countCells(row.map(wordsOf))),
      ]);
    case 'rows':
      return sum(
        block.rows.map(({ label, value, how = '' }) =>
          countCells([label, wordsOf(value), wordsOf(how)]),
        ),
      );
    case 'section':
      return 1 + count(wordsOf(block.title)) + sum(block.blocks.map(countWords));
    default:
      return block satisfies never;
  }
}

/** As much of a block as there is room for; nothing where that is no whole item. */
function cutBlock(block: Block, room: number): readonly Block[] {
  switch (block.kind) {
    case 'list': {
      const items = takeWhileRoom(block.items, room, (item) => 1 + count(wordsOf(item)));
      const more = tellMore(block.items.length - items.length);
      return items.length === 0 ? [] : [{ ...block, items: [...items, more] }];
    }
    case 'table': {
      const head = countWords({ ...block, rows: [] });
      const rows = takeWhileRoom(block.rows, room - head, (row) => countCells(row.map(wordsOf)));
      const more = paragraph(tellMore(block.rows.length - rows.length));
      return rows.length === 0 ? [] : [{ ...block, rows }, more];
    }
    case 'section': {
      const inner = limitLength(block.blocks, room - 1 - count(wordsOf(block.title)));
      const hasContent = inner.some(({ kind }) => kind !== 'paragraph');
      return hasContent ? [{ ...block, blocks: inner }] : [];
    }
    default:
      return [];
  }
}

function takeWhileRoom<T>(
  items: readonly T[],
  room: number,
  weigh: (item: T) => number,
): readonly T[] {
  let left = room;
  const end = items.findIndex((item) => {
    left -= weigh(item);
    return left < 0;
  });
  return end === -1 ? items : items.slice(0, end);
}

function tellMore(many: number): string {
  return `And ${many} more; the JSON has all.`;
}

/** What is left out, by its titles. */
function nameDropped(dropped: readonly Block[]): readonly Block[] {
  const titles = dropped.flatMap((block) =>
    block.kind === 'section' ? [wordsOf(block.title)] : [],
  );
  if (titles.length === 0) return [];
  const left = titles.length - MAX_TITLES;
  const told = left <= 0 ? titles : [...titles.slice(0, MAX_TITLES), `${left} more`];
  return [
    paragraph(`Left out here, to keep this note short: ${joinNames(told)}. The JSON has all.`),
  ];
}

function countCells(cells: readonly string[]): number {
  return 1 + sum(cells.map((cell) => 1 + count(cell)));
}

function count(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
