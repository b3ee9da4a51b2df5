import { describe, expect, test } from 'vitest';
import { runAssess } from '../../support/run-assess.ts';
import { candidateText } from '../candidate-text.ts';
import { compare, listEdits } from './comparison.ts';
import { halving, makePair, musts } from './project.ts';

type Texts = Readonly<Record<string, string>>;

/** The Markdown note on two states with these candidates. */
async function note(before: Texts, after: Texts, args: readonly string[] = []): Promise<string> {
  const cwd = makePair({ candidates: before }, { candidates: after });
  const { stdout, code } = await runAssess(
    ['compare', 'before', 'after', '-f', 'markdown', ...args],
    { cwd },
  );
  expect(code).toBe(0);
  return stdout;
}

/** The sentences in bold at the top of a note. */
function listBold(markdown: string): string[] {
  const [top = ''] = markdown.split('\n## ');
  return [...top.matchAll(/^\*\*(.+)\*\*$/gm)].map(([, sentence = '']) => sentence);
}

/** What stands under a heading of the second level. */
function section(markdown: string, title: string): string {
  const parts = markdown.split(/^## /m);
  return parts.find((part) => part.startsWith(`${title}\n`)) ?? '';
}

const permits = (typed: string, amount = '£2m') => halving(amount, { answers: musts(typed) });
const ferries = (typed: string, amount = '£4m') =>
  halving(amount, { id: 'ferries', name: 'Ferries', answers: musts(typed) });

describe('the first sentence names who stands first now, and the edit that did it', () => {
  test('where that is an answer of its own', async () => {
    // Ferries met one Must against two. With two it would save half of £1m against half of £2m.
    const [first = ''] = listBold(
      await note(
        { p: permits('YY?'), f: ferries('Y??', '£1m') },
        { p: permits('YY?'), f: ferries('YYY', '£1m') },
      ),
    );
    expect(first).toContain('Ferries now stands first');
    expect(first).toContain('in place of Boat permits');
    expect(first).toContain('wanted (2)');
    expect(first).toContain('paid (3)');
  });

  test('where that is an answer of the one that stood first', async () => {
    const [first, second] = listBold(
      await note(
        { p: permits('YYY'), f: ferries('YY?') },
        { p: permits('YNY'), f: ferries('YY?') },
      ),
    );
    expect(first).toBe(
      'Boat permits, which stood first, went from qualifies to ruled out because its answer on wanted (2) went from Y to N.',
    );
    expect(second).toBe('Ferries now stands first because of that.');
  });

  test('where that is an amount, which it gives as typed', async () => {
    // Both meet two Musts: half of £2m is less than half of £4m, and half of £6m is more.
    const [first = ''] = listBold(
      await note(
        { p: permits('YY?'), f: ferries('YY?') },
        { p: permits('YY?', '£6m'), f: ferries('YY?') },
      ),
    );
    expect(first).toContain('Boat permits now stands first, in place of Ferries');
    expect(first).toContain('£2m → £6m');
  });

  test('where the one that stood first was taken out', async () => {
    const sentences = listBold(
      await note({ p: permits('YYY'), f: ferries('YY?') }, { f: ferries('YY?') }),
    );
    expect(sentences[0]).toBe('Boat permits, which stood first, was taken out of the list.');
    expect(sentences[1]).toBe('Ferries now stands first because of that.');
    expect(sentences.filter((sentence) => sentence.includes('taken out'))).toHaveLength(1);
  });

  test('where it is no longer ranked, which is said first', async () => {
    const delivered = halving('£2m', { status: 'delivered', answers: musts('YYY') });
    const sentences = listBold(
      await note({ p: permits('YYY'), f: ferries('YY?') }, { p: delivered, f: ferries('YY?') }),
    );
    expect(sentences.slice(0, 2)).toEqual([
      'Boat permits, which stood first, is no longer ranked: it went from assessed to delivered.',
      'Ferries now stands first because of that.',
    ]);
  });

  test('where two of three answers would have done, says that any two would', async () => {
    // Ferries met no Must against one: with two it leads, with one it does not, by half of £1m less.
    const [first = ''] = listBold(
      await note(
        { p: permits('Y??'), f: ferries('???', '£1m') },
        { p: permits('Y??'), f: ferries('YYY', '£1m') },
      ),
    );
    expect(first).toBe(
      'Ferries now stands first, in place of Boat permits, because its answers on legal (1), wanted (2) and paid (3) went from ? to Y: any two of these three would have been enough.',
    );
  });

  test('where another candidate changed besides, does not name what changed nothing', async () => {
    const [first = ''] = listBold(
      await note(
        {
          p: permits('YY?'),
          f: ferries('Y??'),
          g: halving('£1m', { id: 'gates', answers: musts('???') }),
        },
        {
          p: permits('YY?'),
          f: ferries('YYY'),
          g: halving('£1m', { id: 'gates', answers: musts('Y??') }),
        },
      ),
    );
    expect(first).toContain('Ferries now stands first');
    expect(first).not.toContain('legal (1)');
  });

  test('where two share first place, naming both', async () => {
    const [first = ''] = listBold(
      await note(
        { p: permits('YY?', '£4m'), f: ferries('Y??') },
        { p: permits('YY?', '£4m'), f: ferries('YY?') },
      ),
    );
    expect(first).toContain('Boat permits and Ferries now share first place');
    expect(first).toContain('wanted (2)');
  });

  test('and leaves out an edit that had no part in it', async () => {
    // The amount would not have been enough, and was not needed: three Musts come before two.
    const [first = ''] = listBold(
      await note(
        { p: permits('YY?'), f: ferries('YYN') },
        { p: permits('YYY', '£3m'), f: ferries('YYN', '£5m') },
      ),
    );
    expect(first).toContain('Boat permits');
    expect(first).not.toContain('£');
  });

  test('and says that it is the same one where it is', async () => {
    const [first = ''] = listBold(
      await note(
        { p: permits('YYY'), f: ferries('YY?') },
        { p: permits('YYY'), f: ferries('Y??') },
      ),
    );
    expect(first).toBe('Boat permits still stands first.');
  });

  test('and says that nothing changed where nothing did', async () => {
    const same = { p: permits('YYY'), f: ferries('YY?') };
    expect(listBold(await note(same, same))).toEqual(['Nothing changed.']);
  });
});

describe('a verdict’s cause in words', () => {
  test('says of three answers of yes that all were needed', async () => {
    const text = await note({ p: permits('???') }, { p: permits('YYY') });
    expect(text).toMatch(/from open to qualifies because its answers on .+ went from \? to Y/);
    expect(text).toContain('all of these were needed');
  });

  test('says of two answers of no that either was enough', async () => {
    const text = await note({ p: permits('YY?') }, { p: permits('NN?') });
    expect(text).toMatch(/from open to ruled out because its answers on legal \(1\) and wanted/);
    expect(text).toContain('any one of these would have been enough');
  });

  // Boat permits is said to be ruled out because paid went from ? to Y, which would have been enough.
  test('never says that a yes alone would have been enough to rule a candidate out', async () => {
    const text = await note({ p: permits('YY?') }, { p: permits('NNY') });
    expect(text).not.toMatch(/ruled out because .*from \? to Y: any one of these/);
  });
});

describe('edits that move nothing', () => {
  const reason = (because: string, source: string, title: string, owner: string) =>
    candidateText({
      answers: { legal: `Y, because: ${because}, sources: [${source}]` },
      more: `owner: ${owner}`,
    }).replace('sources: {returns: {title: Permit returns}}', title);
  const old = reason('So they say', 'returns', 'sources: {returns: {title: Returns}}', 'Ann');
  const now = reason('It is law', 'act', 'sources: {act: {title: The act}}', 'Bob');

  test('are listed, and are in no step', async () => {
    const cwd = makePair({ candidates: { a: old } }, { candidates: { a: now } });
    const compared = await compare(['before', 'after'], [], { cwd });
    expect(compared.identical).toBe(false);
    expect(listEdits(compared).toSorted()).toEqual([
      'boat-permits reason legal',
      'boat-permits source legal',
      'boat-permits source sources',
      'boat-permits text owner',
    ]);
    expect(compared.steps).toEqual([]);
  });

  test('are told of under a heading that says so, and of no other', async () => {
    const text = await note({ a: old }, { a: now });
    const still = section(text, 'Other edits, which moved no verdict, rank or sum');
    expect(still).toContain('legal (1)');
    expect(still).toContain('owner');
    expect(section(text, 'Movements')).toBe('');
    expect(section(text, 'Why')).toBe('');
    expect(listBold(text).join(' ')).toContain('4 edits, none of which moved anything');
  });

  test('include a chance, and an answer that makes no difference to verdict or rank', async () => {
    const before = candidateText({ answers: { legal: 'N', wanted: '"?", likely: 60%' } });
    const after = candidateText({ answers: { legal: 'N', wanted: '"?", likely: 70%' } });
    const cwd = makePair({ candidates: { a: before } }, { candidates: { a: after } });
    const compared = await compare(['before', 'after'], [], { cwd });
    expect(listEdits(compared)).toEqual(['boat-permits chance wanted']);
    expect(compared.steps).toEqual([]);
  });
});
