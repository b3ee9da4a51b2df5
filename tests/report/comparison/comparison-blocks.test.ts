import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/report/blocks.ts';
import { comparisonBlocks } from '../../../src/report/comparison/comparison-blocks.ts';
import { renderMarkdown } from '../../../src/report/markdown/render-markdown.ts';
import { titlesOf } from '../titles-of.ts';
import { blocksOf, boats, type PlainSide, reportOn } from './report-on.ts';

const OPEN = { candidates: [boats({ law: 'Y', price: '?' })] };
const QUALIFIES = { candidates: [boats({ law: 'Y', price: 'Y' })] };

const blocksOn = (before: PlainSide, after: PlainSide) => comparisonBlocks(reportOn(before, after));

/** The title block, in one line. */
function titleOf([first]: readonly Block[]): string {
  return first?.kind === 'title' ? `${first.text} | ${first.detail}` : '';
}

describe('the blocks of a comparison', () => {
  test('begin with what was compared, and end with how', () => {
    const blocks = blocksOn(OPEN, QUALIFIES);
    expect(titleOf(blocks)).toBe('What changed | From “before” to “after”.');
    expect(titlesOf(blocks)).toEqual([
      'Movements',
      'Why',
      'Questions answered since',
      'What was compared',
    ]);
  });

  test('are called the preview of a sheet where nothing but the sheet differs', () => {
    const stricter: PlainSide = {
      ...OPEN,
      markings: { law: 'must', price: 'must', extra: 'must' },
    };
    expect(titleOf(blocksOn(OPEN, stricter))).toContain('What another sheet would change');
    const met = { candidates: [boats({ law: 'Y', price: 'Y' })] };
    expect(titlesOf(blocksOn(met, { ...met, markings: stricter.markings ?? {} }))).toContain(
      'The sheet, criterion by criterion',
    );
  });

  test('have each sentence of the headline as a paragraph that stands out', () => {
    const text = (sentence: string) => [{ kind: 'strong', text: sentence }];
    expect(blocksOn(OPEN, QUALIFIES).filter(({ kind }) => kind === 'paragraph')).toEqual([
      { kind: 'paragraph', text: text('Boats still stands first.') },
      {
        kind: 'paragraph',
        text: text(
          'Boats went from open to qualifies because its answer on price (2) went from ? to Y.',
        ),
      },
    ]);
  });

  test('say that nothing changed, and of what, where nothing did', () => {
    const blocks = blocksOn(OPEN, OPEN);
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'section']);
    expect(blocks[1]).toEqual({
      kind: 'paragraph',
      text: [{ kind: 'strong', text: 'Nothing changed.' }],
    });
    expect(titlesOf(blocks)).toEqual(['What was compared']);
  });
});

describe('the names of the two sides', () => {
  const named = (name: string, file: string, date: string | null = null): PlainSide => ({
    ...OPEN,
    name,
    provenance: { date, sheet: { file, digest: '0' } },
  });

  test('come with their days', () => {
    const blocks = blocksOn(named('a', 's.yaml', '2025-01-31'), named('b', 's.yaml', '2026-01-31'));
    expect(titleOf(blocks)).toContain('From “a” (as at 2025-01-31) to “b” (as at 2026-01-31).');
  });

  test('come with their sheets where both are called the same', () => {
    expect(titleOf(blocksOn(named('a', 'old.yaml'), named('a', 'new.yaml')))).toContain(
      'From “a” (sheet old.yaml) to “a” (sheet new.yaml).',
    );
    expect(titleOf(blocksOn(named('a', 'old.yaml'), named('b', 'new.yaml')))).toContain(
      'From “a” to “b”.',
    );
  });
});

describe('what to read first', () => {
  test('is what was assumed and left out, side by side, above the headline', () => {
    const assumed = [{ path: 'boats.answers.law', value: 'Y', was: null }];
    const skipped = [{ file: 'ferries.yaml', problems: 2 }];
    const blocks = blocksOn(
      { ...OPEN, provenance: { assumed } },
      { ...QUALIFIES, provenance: { skipped } },
    );
    expect(blocks.slice(0, 3).map(({ kind }) => kind)).toEqual(['title', 'section', 'paragraph']);
    expect(blocksOf(blocks, 'Read this first')).toEqual([
      {
        kind: 'list',
        items: [
          'Before: Assumed: boats.answers.law = Y (in the file: nothing)',
          'After: Left out: ferries.yaml, 2 problems',
        ],
      },
    ]);
  });

  test('is that a report prints what does not follow from its documents', () => {
    const [first] = blocksOf(blocksOn(OPEN, { ...OPEN, isOutOfStep: true }), 'Read this first');
    expect(first?.kind === 'list' ? first.items : []).toEqual([
      'After: after prints other figures than follow from the documents in it, by assess 1.2.3. It was edited, or made by a version that works otherwise. The documents count here.',
    ]);
  });
});

describe('what was compared', () => {
  const tell = (before: PlainSide, after: PlainSide, date: string | null) => {
    const blocks = comparisonBlocks(reportOn(before, after, { date }));
    const [first] = blocksOf(blocks, 'What was compared');
    return first?.kind === 'list' ? first.items : [];
  };

  test('says of each side what it is made of', () => {
    const inputs = [{ candidate: 'boats', file: 'boats.yaml', digest: '2' }];
    const [before, after] = tell({ ...OPEN, provenance: { inputs } }, OPEN, null);
    expect(before).toBe(
      '“before”: files, 1 candidate, on the sheet test-sheet, edition 2024-03, with the assumptions test-assumptions, edition 2026-11.',
    );
    expect(after).toContain('0 candidates');
  });

  test('says what a day would add where none was given', () => {
    expect(tell(OPEN, OPEN, null)[2]).toContain('No date was given');
    expect(tell(OPEN, OPEN, '2026-03-31')[2]).toContain('1.2.3, as at 2026-03-31, in the order of');
    expect(tell(OPEN, OPEN, '2026-03-31')[2]).not.toContain('No date was given');
  });
});

describe('the length of a note', () => {
  const many = Array.from({ length: 80 }, (_, index) => index);
  const fleet = (answer: (index: number) => string) => ({
    candidates: many.map((index) =>
      boats({ law: answer(index), price: '?', extra: '?' }, `£${index + 1}m`, {
        candidate: `boats-${index}`,
        name: `Boats of harbour ${index}`,
      }),
    ),
  });
  const blocks = blocksOn(
    fleet(() => '?'),
    fleet((index) => (index % 2 === 0 ? 'Y' : 'N')),
  );
  const markdown = renderMarkdown(blocks);

  test('is about 1,500 words at most, however much moved', () => {
    expect(markdown.split(/\s+/).length).toBeLessThan(1550);
    expect(markdown.split(/\s+/).length).toBeGreaterThan(1000);
  });

  test('is kept by leaving things to the JSON, which is said', () => {
    expect(markdown).toMatch(/And \d+ more; the JSON has all\./);
    expect(markdown).toMatch(/Left out here, to keep this note short: .*Questions answered since/);
    expect(titlesOf(blocks).at(-1)).toBe('What was compared');
  });

  test('is what it is where everything fits', () => {
    expect(renderMarkdown(blocksOn(OPEN, QUALIFIES))).not.toMatch(
      /Left out here|more; the JSON has all/,
    );
  });
});
