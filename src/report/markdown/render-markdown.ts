import type { Block, Caveat, Column, LabelledRow, Phrase } from '../blocks.ts';
import { piecesOf, strong } from '../blocks.ts';
import { escapeHeadingEnd, fence } from './escape.ts';
import { renderInline, renderPhrase } from './render-phrase.ts';

/** Blocks as Markdown that reads well on GitHub; notes stand at its end, numbered from 1. */
export function renderMarkdown(blocks: readonly Block[]): string {
  const notes: string[] = [];
  const addNote = (text: string) => `[^${notes.push(text)}]`;
  const parts = blocks.flatMap((block) => renderBlock(block, { level: 2, addNote }));
  const footnotes = notes.map((text, index) => `[^${index + 1}]: ${text}`).join('\n');
  return `${[...parts, footnotes].filter((part) => part !== '').join('\n\n')}\n`;
}

interface Context {
  /** The level of a section's heading. */
  readonly level: number;
  readonly addNote: (text: string) => string;
}

function renderBlock(block: Block, context: Context): string[] {
  const show = (phrase: Phrase) => renderPhrase(phrase, context.addNote);
  switch (block.kind) {
    case 'title':
      return [
        renderHeading(block.text, 1, context),
        block.detail === undefined ? '' : show(block.detail),
      ];
    case 'paragraph':
      return [show(block.text)];
    case 'list':
      return [block.items.map((item) => `- ${show(item)}`).join('\n')];
    case 'sample':
      return [fence(block.text)];
    case 'caveats':
      return [block.caveats.map((caveat) => renderCaveat(caveat, show)).join('\n>\n')];
    case 'table':
      return [renderTable(block.columns, block.rows, context)];
    case 'rows':
      return [renderRows(block.headings, block.rows, context)];
    case 'section': {
      const inner = { ...context, level: context.level + 1 };
      const heading = renderHeading(block.title, context.level, context);
      return [heading, ...block.blocks.flatMap((each) => renderBlock(each, inner))];
    }
    default:
      return block satisfies never;
  }
}

function renderHeading(title: Phrase, level: number, { addNote }: Context): string {
  return `${'#'.repeat(level)} ${escapeHeadingEnd(renderInline(title, addNote))}`;
}

type Show = (phrase: Phrase) => string;

function renderCaveat({ lead, text }: Caveat, show: Show): string {
  return `> ${show([strong(`${lead}:`), ` ${text}`])}`;
}

function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly Phrase[])[],
  { addNote }: Context,
): string {
  const show = (phrase: Phrase) => renderInline(phrase, addNote);
  const headings = columns.map(({ heading }) => show(heading));
  const rule = columns.map(({ type }) => (type === 'number' ? '--:' : '---'));
  return [headings, rule, ...rows.map((row) => row.map(show))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function renderRows(
  headings: readonly [string, string, string],
  rows: readonly LabelledRow[],
  context: Context,
): string {
  const [label, value, how] = headings;
  const columns: Column[] = [
    { heading: label, type: 'text' },
    { heading: value, type: 'number' },
    { heading: how, type: 'text' },
  ];
  const cells = rows.map((row) => [row.label, withNote(row), row.how ?? '']);
  return renderTable(columns, cells, context);
}

function withNote({ value, note }: LabelledRow): Phrase {
  return note === undefined ? value : [...piecesOf(value), { kind: 'note', note }];
}
