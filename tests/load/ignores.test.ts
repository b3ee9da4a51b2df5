import { describe, expect, test } from 'vitest';
import { checkPlaces, edit, GOOD } from '../check/check-texts.ts';

const CASHABLE = 'cashable: {value: 60%, source: returns}';
const OVERHEAD = 'addressable: 50%, grade: 3}';
/** The good candidate with spend that has no grade and is a century old, and no ratio: two warnings on line 13. */
const BAD = edit(GOOD, OVERHEAD, 'addressable: 50%}')
  .replace('2021-22', '1921-22')
  .replace(/ratio: .*/, 'ratio: none')
  .replace(CASHABLE, 'retained-local: {value: 40%, source: returns, grade: 3}');
const UNGRADED = 'ungraded-spend a.yaml:13:7';
const STALE = 'stale-source a.yaml:13:60';
const [SPEND_LINE = ''] = BAD.split('\n').filter((line) => line.includes('id: desks'));

const find = (text: string) => checkPlaces(text, { date: '2026-11-24' });

/** The bad candidate with lines above its spend, and something at the end of that line. */
function withComments(above: readonly string[], behind = ''): string {
  return edit(BAD, SPEND_LINE, [...above, `${SPEND_LINE}${behind}`].join('\n'));
}

test('the bad candidate has two warnings on one line', () => {
  expect(find(BAD)).toEqual([UNGRADED, STALE]);
});

describe('a comment that silences', () => {
  test('works on the line itself', () => {
    expect(find(withComments([], ' # assess-ignore ungraded-spend: asked for'))).toEqual([STALE]);
  });

  test('works on the line above', () => {
    const above = ['    # assess-ignore ungraded-spend: asked for'];
    expect(find(withComments(above))).toEqual(['stale-source a.yaml:14:60']);
  });

  test('works through blank lines and other comments', () => {
    const above = ['# assess-ignore ungraded-spend: asked for', '', '# Of last year.'];
    expect(find(withComments(above))).toEqual(['stale-source a.yaml:16:60']);
  });

  test('may be stacked, one for each rule', () => {
    const above = [
      '# assess-ignore ungraded-spend: asked',
      '# assess-ignore stale-source: the last',
    ];
    expect(find(withComments(above))).toEqual([]);
  });

  test('may stand above and behind', () => {
    const above = ['# assess-ignore ungraded-spend: asked'];
    expect(find(withComments(above, ' # assess-ignore stale-source: the last'))).toEqual([]);
  });

  test('needs no space after the # and may have several', () => {
    expect(find(withComments(['#assess-ignore  ungraded-spend :  asked']))).toHaveLength(1);
  });

  test('works in a file with Windows line ends', () => {
    const text = withComments(['# assess-ignore ungraded-spend: asked']);
    expect(find(text.replaceAll('\n', '\r\n'))).toEqual(['stale-source a.yaml:14:60']);
  });

  test('does not reach the line after the next', () => {
    const text = edit(BAD, '  spend:\n', '  # assess-ignore ungraded-spend: asked\n  spend:\n');
    expect(find(text)).toEqual([
      'unused-ignore a.yaml:12:3',
      'ungraded-spend a.yaml:14:7',
      'stale-source a.yaml:14:60',
    ]);
  });

  test('silences a fault that keeps the file from being read as a document', () => {
    const text = edit(GOOD, CASHABLE, 'cashable: 60 # assess-ignore wrong-value: as printed');
    expect(find(text)).toEqual([]);
  });
});

describe('a comment that does not reach', () => {
  test('a finding on the same line of another file', () => {
    const comment = ' # assess-ignore ungraded-spend: asked for';
    const other = withComments([], comment)
      .replace('boat-permits', 'mooring-fees')
      .replace('The act allows it.', 'A by-law allows it.')
      .replace('Permit desks', 'Fee desks');
    const found = checkPlaces({ 'a.yaml': BAD, 'b.yaml': other }, { date: '2026-11-24' });
    expect(found.filter((each) => each.startsWith('ungraded-spend'))).toEqual([UNGRADED]);
  });

  test('a file of no kind, which cannot be passed unread', () => {
    expect(checkPlaces('# assess-ignore unknown-kind: notes\nnotes: none\n')).toContain(
      'unknown-kind a.yaml:2:1',
    );
  });
});

describe('one comment silences one finding', () => {
  const twice = edit(GOOD, 'leg', '# assess-ignore missing-reason: so\n  leg')
    .replace('because: The act allows it., ', '')
    .replace('open: {meets: "?"}', 'open: {meets: N}');

  test('of two on different lines the one on its line goes', () => {
    expect(checkPlaces(twice)).toEqual(['missing-reason a.yaml:11:3']);
  });

  test('of two on one line the first goes, and two comments silence both', () => {
    const flow = GOOD.replace(
      /^answers:\n.*\n.*\n/m,
      'answers: {legal: {meets: N}, open: {meets: N}}\n',
    );
    const comment = '# assess-ignore missing-reason: so\n';
    expect(checkPlaces(flow)).toHaveLength(2);
    expect(checkPlaces(edit(flow, 'answers:', `${comment}answers:`))).toEqual([
      'missing-reason a.yaml:9:30',
    ]);
    expect(checkPlaces(edit(flow, 'answers:', `${comment}${comment}answers:`))).toEqual([]);
  });
});

describe('a comment that is itself a finding', () => {
  test('one without a reason silences nothing', () => {
    for (const comment of ['# assess-ignore ungraded-spend', '# assess-ignore ungraded-spend: ']) {
      expect(find(withComments([comment]))).toEqual([
        'ignore-without-reason a.yaml:13:1',
        'ungraded-spend a.yaml:14:7',
        'stale-source a.yaml:14:60',
      ]);
    }
  });

  test('one without a reason is told of in a faulty file too, and one that is unused is not', () => {
    const faulty = edit(GOOD, 'sector:', 'sectr:');
    const commented = `${faulty}# assess-ignore stale-source\n# assess-ignore stale-source: the last\n`;
    expect(checkPlaces(commented).filter((each) => each.includes('ignore'))).toEqual([
      'ignore-without-reason a.yaml:28:1',
    ]);
  });

  test('one that silences nothing is unused, wherever it stands', () => {
    expect(checkPlaces(`${GOOD}# assess-ignore stale-source: the last\n`)).toEqual([
      'unused-ignore a.yaml:28:1',
    ]);
    expect(checkPlaces(`# assess-ignore stale-source: the last\n${GOOD}`)).toEqual([
      'unused-ignore a.yaml:1:1',
    ]);
  });

  test('one of a rule that does not exist is unused', () => {
    expect(
      checkPlaces(edit(GOOD, CASHABLE, `${CASHABLE} # assess-ignore ungraded: asked`)),
    ).toEqual(['unused-ignore a.yaml:15:43']);
  });

  test('one of a rule that it only begins with is unused', () => {
    expect(
      checkPlaces(edit(GOOD, CASHABLE, `${CASHABLE} # assess-ignore stale-sources: asked`)),
    ).toEqual(['unused-ignore a.yaml:15:43']);
  });
});

describe('text that only looks like such a comment', () => {
  const LOOK = '# assess-ignore stale-source: the last';

  test('is text in a block scalar', () => {
    expect(checkPlaces(`${GOOD}summary: |\n  Said:\n  ${LOOK}\nwaste: >-\n  ${LOOK}\n`)).toEqual(
      [],
    );
  });

  test('is text in quotes, on one line or two', () => {
    expect(checkPlaces(`${GOOD}summary: "a ${LOOK}"\nwaste: 'a\n  ${LOOK}'\n`)).toEqual([]);
  });

  test('is text after a word without a space', () => {
    expect(checkPlaces(`${GOOD}summary: a# assess-ignore stale-source\n`)).toEqual([]);
  });

  test('is a comment of another kind', () => {
    expect(checkPlaces(`${GOOD}# see ${LOOK}\n# assess-ignored stale-source: x\n`)).toEqual([]);
  });
});
