import type { Block, Caveat, Column, LabelledRow, Phrase } from '../blocks.ts';
import { piecesOf, strong } from '../blocks.ts';
import type { Harmless } from '../harmless/harmless.ts';
import { join, safe } from '../harmless/safe.ts';
import { fence, heading } from './escape.ts';
import { type AddNote, renderInline, renderPhrase } from './render-phrase.ts';

type Markdown = Harmless<'markdown'>;

/** Blocks as Markdown that reads well on GitHub; notes stand at its end, numbered from 1, those alike as one. */
export function renderMarkdown(blocks: readonly Block[]): Markdown {
  const notes = new Map<Markdown, number>();
  const addNote: AddNote = (text) => {
    const number = notes.get(text) ?? notes.size + 1;
    notes.set(text, number);
    return safe`[^${number}]`;
  };
  const parts = blocks.flatMap((block) => renderBlock(block, { level: 2, addNote }));
  const footnotes = [...notes].map(([text, number]) => safe`[^${number}]: ${text}`);
  const filled = [...parts, join(footnotes, '\n')].filter((part) => part !== '');
  return safe`${join(filled, '\n\n')}\n`;
}

interface Context {
  /** The level of a section's heading. */
  readonly level: number;
  readonly addNote: AddNote;
}

function renderBlock(block: Block, context: Context): Markdown[] {
  const show = (phrase: Phrase) => renderPhrase(phrase, context.addNote);
  switch (block.kind) {
    case 'title':
      return [
        renderHeading(block.text, 1, context),
        block.detail === undefined ? safe`` : show(block.detail),
      ];
    case 'paragraph':
      return [show(block.text)];
    case 'list':
      return [
        join(
          block.items.map((item) => safe`- ${show(item)}`),
          '\n',
        ),
      ];
    case 'sample':
      return [fence(block.text)];
    case 'caveats':
      return [
        join(
          block.caveats.map((caveat) => renderCaveat(caveat, show)),
          '\n>\n',
        ),
      ];
    case 'table':
      return [renderTable(block.columns, block.rows, context)];
    case 'rows':
      return [renderRows(block.headings, block.rows, context)];
    case 'section': {
      if (block.hint === 'in-short') return [];
      const inner = { ...context, level: context.level + 1 };
      const title = renderHeading(block.title, context.level, context);
      return [title, ...block.blocks.flatMap((each) => renderBlock(each, inner))];
    }
    default:
      return block satisfies never;
  }
}

function renderHeading(title: Phrase, level: number, { addNote }: Context): Markdown {
  return heading(renderInline(title, addNote), level);
}

type Show = (phrase: Phrase) => Markdown;

function renderCaveat({ lead, text }: Caveat, show: Show): Markdown {
  return safe`> ${show([strong(`${lead}:`), ` ${text}`])}`;
}

function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly Phrase[])[],
  { addNote }: Context,
): Markdown {
  const show = (phrase: Phrase) => renderInline(phrase, addNote);
  const headings = columns.map(({ heading }) => show(heading));
  const rule: Markdown[] = columns.map(({ type }) => (type === 'number' ? safe`--:` : safe`---`));
  const lines = [headings, rule, ...rows.map((row) => row.map(show))].map(
    (cells) => safe`| ${join(cells, ' | ')} |`,
  );
  return join(lines, '\n');
}

function renderRows(
  headings: readonly [string, string, string],
  rows: readonly LabelledRow[],
  context: Context,
): Markdown {
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
