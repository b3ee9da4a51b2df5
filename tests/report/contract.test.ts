import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { htmlFor } from '../../src/cli/output/html-for.ts';
import { renderText } from '../../src/cli/screen/render-text.ts';
import type { Block } from '../../src/report/blocks.ts';
import { briefBlocks } from '../../src/report/brief/brief-blocks.ts';
import { comparisonBlocks } from '../../src/report/comparison/comparison-blocks.ts';
import { explanationBlocks } from '../../src/report/explain/explanation-blocks.ts';
import { findingBlocks } from '../../src/report/findings/finding-blocks.ts';
import { hitListBlocks } from '../../src/report/hit-list/hit-list-blocks.ts';
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts';
import { planBlocks } from '../../src/report/plan/plan-blocks.ts';
import { questionBlocks } from '../../src/report/questions/question-blocks.ts';
import { ruleBlocks, ruleListBlocks } from '../../src/report/rules/rule-blocks.ts';
import { colourScreen, findTooWide, plainScreen } from '../cli/screen/screens.ts';
import { type HostileResults, makeHostileResults } from '../support/hostile-results.ts';
import { findCommands, HIDDEN } from '../support/hostile-texts.ts';
import { ROOT } from '../support/root.ts';
import { parseTables, readInline } from './parse-tables.ts';

type Subject = (results: HostileResults) => readonly Block[];

/** Every subject that a report can have, by its folder. */
const SUBJECTS: Readonly<Record<string, readonly Subject[]>> = {
  brief: [({ explanation }) => briefBlocks(explanation)],
  comparison: [({ comparison }) => comparisonBlocks(comparison)],
  explain: [({ explanation }) => explanationBlocks(explanation)],
  findings: [({ findings }) => findingBlocks(findings)],
  'hit-list': [({ report }) => hitListBlocks(report)],
  plan: [({ plan }) => planBlocks(plan)],
  questions: [({ questions, report }) => questionBlocks(questions, report)],
  rules: [({ rule }) => ruleBlocks(rule), ({ rule }) => ruleListBlocks([rule])],
};

/** The folders of src/report that hold no subject. */
const OTHER_FOLDERS = ['harmless', 'html', 'markdown', 'words'];

/** The links of a page: to a note, or to the web in a way that tells it nothing. */
const LINK =
  /^<a href="(?:#note-\d+" aria-label="Note \d+|https?:\/\/[^"]+" rel="noreferrer noopener)">$/i;

const WIDTHS = [40, 72, 110, 200];

/** Texts that mean something to Markdown, HTML, a terminal or whoever reads from left to right. */
const HOSTILE = {
  'signs of Markdown and HTML':
    '# *a* _b_ `c` ~~d~~ [e](https://evil.example) ![f](g) [^1] $h$ | i \\| j \\ <script>k</script><!-- &copy; ',
  'an item, a rule and a table at the starts of lines':
    '- 1. + > =\r\n\n# Heading\n| b |\n\n---\u2028\u2029- c\n```\n',
  'colours, window titles and marks of direction':
    '\u001b[31mred\u001b]0;owned\u0007\u009b1m\u202egnp\u2066a\u2069\u200e\u200f\u061c',
  'what has no width and what commands a build server':
    '::error::x\n  ::warning::y ##[group]z \u200b\u2060\ufeff\u0000\u0085a::b ##vso[task.setvariable]',
  'one long word': 'longwinded'.repeat(12),
  'characters two columns wide': '船'.repeat(30),
} as const;

test('every folder of a subject is held to the contract', () => {
  const folders = readdirSync(join(ROOT, 'src/report'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect([...Object.keys(SUBJECTS), ...OTHER_FOLDERS].sort()).toEqual(folders.sort());
});

/** Every hostile text with the results that hold it. */
const CASES = Object.entries(HOSTILE).map(([what, text]) => ({
  what,
  results: makeHostileResults(text),
}));

for (const [folder, subjects] of Object.entries(SUBJECTS)) {
  describe(`a report of ${folder}`, () => {
    for (const { what, results } of CASES) {
      for (const blocks of subjects.map((subject) => subject(results))) {
        test(`is sound in Markdown with ${what}`, () => {
          const markdown = renderMarkdown(blocks);
          expectWellFormed(markdown);
          expect(renderMarkdown(blocks)).toBe(markdown);
          expectHarmlessMarkdown(markdown, blocks);
        });

        test(`is sound in HTML with ${what}`, () => {
          const html = htmlFor(blocks);
          expectWellFormed(html);
          expect(htmlFor(blocks)).toBe(html);
          const [, main = ''] = /<main>(.*)<\/main>/s.exec(html) ?? [];
          const notes = main.includes('<section class="notes">') ? 1 : 0;
          expect(main.match(/<h\d>/g) ?? []).toHaveLength(countHeadings(blocks) + notes);
          expect(main).not.toMatch(/<(?:script|img|style|!--)/);
          expect((main.match(/<a [^>]*>/g) ?? []).filter((link) => !LINK.test(link))).toEqual([]);
        });

        test(`is sound on a screen of any width with ${what}`, () => {
          for (const width of WIDTHS) {
            const text = renderText(blocks, plainScreen(width));
            expectWellFormed(text);
            const breakable = withoutSamples(blocks);
            const narrow = breakable === blocks ? text : renderText(breakable, plainScreen(width));
            expect(findTooWide(narrow, width)).toEqual([]);
          }
        });

        test(`says the same twice, and in colours no more, with ${what}`, () => {
          const plain = renderText(blocks, plainScreen(80));
          expect(renderText(blocks, plainScreen(80))).toBe(plain);
          const coloured = renderText(blocks, colourScreen(80));
          expect(stripVTControlCharacters(coloured)).toBe(plain);
        });
      }
    }
  });
}

test('a hostile text is shown in full, whatever makes it harmless', () => {
  const text = HOSTILE['signs of Markdown and HTML'];
  const { report } = makeHostileResults(text);
  const [order = []] = parseTables(renderMarkdown(hitListBlocks(report)));
  expect(readInline(order[1]?.[1] ?? '')).toBe(`${text}Boat permits (invented)`);
});

function expectWellFormed(text: string): void {
  expect(text).toMatch(/[^\n]\n$/);
  expect(text.split('\n').filter((line) => line !== line.trimEnd())).toEqual([]);
  expect(text).not.toMatch(/\n\n\n/);
  expect(HIDDEN.exec(text)).toBeNull();
  expect(findCommands(text)).toEqual([]);
}

function expectHarmlessMarkdown(markdown: string, blocks: readonly Block[]): void {
  const prose = markdown.replaceAll(/^(`{3,})yaml\n.*?\n\1$/gms, '');
  expect(prose.match(/^#+ /gm) ?? []).toHaveLength(countHeadings(blocks));
  expect(prose).not.toMatch(/<(?!https?:\/\/[^\s<>]+>)/);
  expect(prose).not.toMatch(/(?<!\\)\]\(/);
  expect(prose).not.toMatch(/(?<!\\)!\[/);
  expect(prose).not.toMatch(/&(?!amp;|lt;|gt;)/);
  expect(prose).not.toMatch(/^(?:```|~~~|===|---|[+*] |\d+[.)] )/m);
  for (const [headings = [], ...rows] of parseTables(prose)) {
    for (const row of rows) expect(row).toHaveLength(headings.length);
  }
}

/** The titles and sections that a report has in Markdown. */
function countHeadings(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'title') return sum + 1;
    if (block.kind !== 'section' || block.hint === 'in-short') return sum;
    return sum + 1 + countHeadings(block.blocks);
  }, 0);
}

/** Samples are never broken: their lines are as wide as those of a file. */
function withoutSamples(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(holdsSample)) return blocks;
  return blocks
    .filter(({ kind }) => kind !== 'sample')
    .map((block) =>
      block.kind === 'section' ? { ...block, blocks: withoutSamples(block.blocks) } : block,
    );
}

function holdsSample(block: Block): boolean {
  return block.kind === 'section' ? block.blocks.some(holdsSample) : block.kind === 'sample';
}
