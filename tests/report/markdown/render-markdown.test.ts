import { describe, expect, test } from 'vitest';
import { type Block, paragraph, section, table, textColumns } from '../../../src/report/blocks.ts';
import { renderMarkdown } from '../../../src/report/markdown/render-markdown.ts';

describe('blocks in Markdown', () => {
  test('a title stands first, its detail below it', () => {
    const title: Block = { kind: 'title', text: 'What changed', detail: 'From a to b.' };
    expect(renderMarkdown([title])).toBe('# What changed\n\nFrom a to b.\n');
  });

  test('a section within a section has a heading one level down', () => {
    const blocks = section('Outer', [paragraph('a'), ...section('Inner', [paragraph('b')])]);
    expect(renderMarkdown([...blocks, ...section('Next', [paragraph('c')])])).toBe(
      '## Outer\n\na\n\n### Inner\n\nb\n\n## Next\n\nc\n',
    );
  });

  test('a heading keeps the signs at its end and needs no escape for a number at its start', () => {
    const heading = (title: string) => renderMarkdown(section(title, [paragraph('a')]));
    expect(heading('1. Early benefits')).toMatch(/^## 1\. Early benefits\n/);
    expect(heading('Boats in C #')).toMatch(/^## Boats in C \\#\n/);
  });

  test('a supplementary section is there', () => {
    expect(renderMarkdown(section('Files', [paragraph('a')], 'supplementary'))).toContain(
      '## Files',
    );
  });

  test('a table says how its numbers are aligned and keeps bars within cells', () => {
    const columns = [{ heading: '#', type: 'number' } as const, ...textColumns('Name | id')];
    expect(renderMarkdown(table(columns, [['1', 'a | b']]))).toBe(
      '| # | Name \\| id |\n| --: | --- |\n| 1 | a \\| b |\n',
    );
  });

  test('labelled rows are a table, the notes of their figures at the end of the report', () => {
    const assumed = (text: string) => ({ places: [{ kind: 'assumed', text } as const] });
    const rows: Block = {
      kind: 'rows',
      headings: ['Step', 'Figure', 'How'],
      rows: [
        { label: 'Spend', value: '£2m', note: assumed('first') },
        { label: 'Saving', value: '£1m', how: '£2m × 50%', note: assumed('second') },
      ],
    };
    expect(renderMarkdown([rows, paragraph('Last.')])).toBe(
      [
        '| Step | Figure | How |',
        '| --- | --: | --- |',
        '| Spend | £2m[^1] |  |',
        '| Saving | £1m[^2] | £2m × 50% |',
        '',
        'Last.',
        '',
        '[^1]: first',
        '[^2]: second',
        '',
      ].join('\n'),
    );
  });

  test('caveats are a quotation, each with its lead in bold', () => {
    const caveats: Block = {
      kind: 'caveats',
      caveats: [
        { lead: 'Assumed', text: 'a = 1' },
        { lead: 'Left out', text: 'b.yaml, 1 problem' },
      ],
    };
    expect(renderMarkdown([caveats])).toBe(
      '> **Assumed:** a = 1\n>\n> **Left out:** b.yaml, 1 problem\n',
    );
  });

  test('an item of a list stays an item, whatever it begins with', () => {
    expect(renderMarkdown([{ kind: 'list', items: ['a', '- b', '# c'] }])).toBe(
      '- a\n- \\- b\n- \\# c\n',
    );
  });

  test('a sample keeps its lines and indents, between fences that it cannot close', () => {
    const sample = (text: string) => renderMarkdown([{ kind: 'sample', text }]);
    expect(sample('a:\n  - b')).toBe('```yaml\na:\n  - b\n```\n');
    expect(sample('a: "```"\n````')).toBe('`````yaml\na: "```"\n````\n`````\n');
    expect(sample('a: \u001b[31m')).not.toContain('\u001b');
  });
});
