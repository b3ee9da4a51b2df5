import { describe, expect, test } from 'vitest';
import { edit, GOOD } from '../../check/check-texts.ts';
import { makeFolder, runAssess } from '../../support/run-assess.ts';
import { SHEET } from './folder.ts';
import { checkAs } from './hostile-files.ts';

const LINE =
  '    - {id: desks, name: Permit desks, amount: £200m, year: 2021-22, source: returns, addressable: 50%, grade: 3}\n';

/** Lines of spend whose keys have these values. */
const withLines = (...lines: readonly string[]) => edit(GOOD, LINE, lines.join(''));
const spend = (id: string, amount: string, share: string) =>
  LINE.replace('desks', id).replace('£200m', amount).replace('50%', share);

/** The blocks of the pretty form, without the counts. */
async function listBlocks(text: string, ...more: string[]): Promise<string[]> {
  const stdout = await checkAs('pretty', { 'a.yaml': text }, ...more);
  return stdout.trimEnd().split('\n\n').slice(0, -1);
}

const headings = (blocks: readonly string[]) => blocks.map((block) => block.split('\n')[0]);

const SHARES = withLines(
  spend('a', '£2m', '0.5'),
  spend('b', '£2x', '0.5'),
  spend('c', '£3x', '0.4'),
);

describe('the pretty form', () => {
  test('tells in one block what is not answered', async () => {
    const text = edit(
      edit(GOOD, '  legal: {meets: Y, because: The act allows it., sources: [returns]}\n', ''),
      '  open: {meets: "?"}\n',
      '  open: {meets: }\n',
    );
    const [block] = (await listBlocks(text)).filter((each) => each.includes('unanswered'));
    expect(block).toBe(
      [
        'c/a.yaml:8:1 error unanswered-criterion, 2 times',
        '  8:1 "Legal" (legal) is not answered.',
        '  9:3 "Open" (open) is not answered.',
        '  Answer it under "answers:" by its id; {meets: "?"} says that it is not known.',
      ].join('\n'),
    );
  });

  test('puts findings of one rule and one key together, and those of another key apart', async () => {
    const blocks = await listBlocks(SHARES);
    expect(headings(blocks)).toEqual([
      'c/a.yaml:13:93 error wrong-value, 3 times',
      'c/a.yaml:14:43 error wrong-value, 2 times',
    ]);
    expect(blocks[1]?.split('\n').slice(1)).toEqual([
      expect.stringMatching(/^ {2}14:43 "£2x" is not an amount of money/),
      expect.stringMatching(/^ {2}15:43 "£3x" is not an amount of money/),
    ]);
  });

  test('shows the lines of findings that say the same, and says it once', async () => {
    const same = withLines(spend('a', '£2m', '0.5'), spend('b', '£2m', '0.5'));
    expect(await listBlocks(same)).toEqual([
      [
        'c/a.yaml:13:93 error wrong-value, 2 times',
        '  13:93 m, year: 2021-22, source: returns, addressable: 0.5, grade: 3}',
        '  14:93 m, year: 2021-22, source: returns, addressable: 0.5, grade: 3}',
        '  "0.5" is not a share from 0% to 100%, with its % sign, such as 50%.',
        '  Did you mean 50%?',
      ].join('\n'),
    ]);
  });

  test('keeps files apart', async () => {
    const stdout = await checkAs('pretty', {
      'a.yaml': SHARES,
      'b.yaml': SHARES.replace('boat-permits', 'mooring-fees'),
    });
    expect(stdout.match(/, 3 times$/gm)).toHaveLength(2);
  });

  test('counts findings, not blocks, for --max and in the last line', async () => {
    const stdout = await checkAs('pretty', { 'a.yaml': SHARES }, '--max', '2');
    expect(stdout).toContain('c/a.yaml:13:93 error wrong-value\n  13 | ');
    expect(stdout).toContain('… and 3 more (--max shows more)');
    expect(stdout).toMatch(/\n5 errors, /);
  });
});

describe('what a program reads', () => {
  test('has every finding by itself', async () => {
    const files = { 'a.yaml': SHARES };
    expect(JSON.parse(await checkAs('json', files)).problems).toHaveLength(5);
    expect(JSON.parse(await checkAs('sarif', files)).runs[0].results).toHaveLength(5);
    expect(JSON.parse(await checkAs('gitlab', files))).toHaveLength(5);
    expect((await checkAs('junit', files)).match(/<failure /g)).toHaveLength(5);
    expect((await checkAs('github', files)).match(/^::error /gm)).toHaveLength(5);
    expect((await checkAs('compact', files)).match(/ error wrong-value /g)).toHaveLength(5);
  });
});

test('what stops a list is told in blocks too', async () => {
  const cwd = makeFolder({ 'candidates/a.yaml': SHARES, 'criteria/sheet.yaml': SHEET });
  const { code, stderr } = await runAssess([], { cwd });
  expect(code).toBe(1);
  expect(stderr.match(/^candidates\/a\.yaml:.* times$/gm)).toHaveLength(2);
  expect(stderr).toContain('5 problems in 1 file');
});
