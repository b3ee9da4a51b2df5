import type { Block } from '../blocks.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';

/** A page of A4 in characters, which the default style of a word processor fills as well. */
const PAGE = { lines: 45, columns: 90 } as const;

/** The blocks of the first layout at which they take no more than a page; of the last where none does. */
export function fitPage<Layout>(
  layouts: readonly [Layout, ...Layout[]],
  makeBlocks: (layout: Layout) => readonly Block[],
): readonly Block[] {
  const [layout, ...tighter] = layouts;
  const blocks = makeBlocks(layout);
  const [next, ...others] = tighter;
  const isWhole = countLines(renderMarkdown(blocks)) <= PAGE.lines;
  return isWhole || next === undefined ? blocks : fitPage([next, ...others], makeBlocks);
}

/** How many lines of the page a text takes whose own lines are as long as they like. */
function countLines(text: string): number {
  const lines = text.trimEnd().split('\n');
  return lines.reduce((total, line) => total + countWrapped(line), 0);
}

function countWrapped(line: string): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const isFirst = used === 0;
    const end = used + (isFirst ? 0 : 1) + word.length;
    if (end > PAGE.columns && !isFirst) lines += 1;
    used = end > PAGE.columns ? ((word.length - 1) % PAGE.columns) + 1 : end;
    lines += Math.floor(Math.max(word.length - 1, 0) / PAGE.columns);
  }
  return lines;
}
