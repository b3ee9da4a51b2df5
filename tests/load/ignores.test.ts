import { describe, expect, test } from 'vitest';
import { fix } from '../../src/load/fix.ts';
import { checkPlaces as check, edit, findIn, GOOD, OTHER } from '../check/check-texts.ts';

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

const find = (text: string) => check(text, { date: '2026-11-24' });

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
});

describe('what stops a list', () => {
  const STOPPING: readonly (readonly [what: string, text: string, findings: readonly string[]])[] =
    [
      [
        'a value that cannot be read',
        edit(GOOD, CASHABLE, 'cashable: 60 # assess-ignore wrong-value: as printed'),
        ['wrong-value a.yaml:15:13', 'unused-ignore a.yaml:15:16'],
      ],
      [
        'a key that is not known',
        GOOD.replace('platform:', 'note: x # assess-ignore unknown-key: ours\nplatform:'),
        ['unknown-key a.yaml:17:1', 'unused-ignore a.yaml:17:9'],
      ],
      [
        'a source that is not listed',
        edit(
          GOOD,
          'says: £1m, about: residual, source: returns',
          'says: £1m, about: residual, source: survey',
        ).replace('  - {says', '  # assess-ignore unknown-source: to come\n  - {says'),
        ['unused-ignore a.yaml:25:3', 'unknown-source a.yaml:26:42'],
      ],
    ];

  for (const [what, text, findings] of STOPPING) {
    test(`is not silenced: ${what}`, () => {
      expect(find(text)).toEqual(findings);
    });
  }

  test('is told of where it is not there, where the file is faulty, and where no reason is given', () => {
    const commented = `${GOOD}# assess-ignore unknown-key: ours\n# assess-ignore duplicate-id\n`;
    const unused = ['unused-ignore a.yaml:28:1', 'unused-ignore a.yaml:29:1'];
    expect(check(commented)).toEqual(unused);
    expect(check(edit(commented, 'sector:', 'sectr:'))).toEqual([
      'unknown-key a.yaml:3:1',
      ...unused,
    ]);
  });
});

describe('a comment that does not reach', () => {
  test('a finding on the same line of another file', () => {
    const comment = ' # assess-ignore ungraded-spend: asked for';
    const other = withComments([], comment)
      .replace('boat-permits', 'mooring-fees')
      .replace('The act allows it.', 'A by-law allows it.')
      .replace('Permit desks', 'Fee desks');
    const found = check({ 'a.yaml': BAD, 'b.yaml': other }, { date: '2026-11-24' });
    expect(found.filter((each) => each.startsWith('ungraded-spend'))).toEqual([UNGRADED]);
  });

  test('a file of no kind, which cannot be passed unread', () => {
    expect(check('# assess-ignore unknown-kind: notes\nnotes: none\n')).toContain(
      'unknown-kind a.yaml:2:1',
    );
  });
});

describe('one comment silences one finding', () => {
  const twice = edit(GOOD, 'leg', '# assess-ignore missing-reason: so\n  leg')
    .replace('because: The act allows it., ', '')
    .replace('open: {meets: "?"}', 'open: {meets: N}');

  test('of two on different lines the one on its line goes', () => {
    expect(check(twice)).toEqual(['missing-reason a.yaml:11:3']);
  });

  test('of two on one line the first goes, and two comments silence both', () => {
    const flow = GOOD.replace(
      /^answers:\n.*\n.*\n/m,
      'answers: {legal: {meets: N}, open: {meets: N}}\n',
    );
    const comment = '# assess-ignore missing-reason: so\n';
    expect(check(flow)).toHaveLength(2);
    expect(check(edit(flow, 'answers:', `${comment}answers:`))).toEqual([
      'missing-reason a.yaml:9:30',
    ]);
    expect(check(edit(flow, 'answers:', `${comment}${comment}answers:`))).toEqual([]);
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
    expect(check(commented).filter((each) => each.includes('ignore'))).toEqual([
      'ignore-without-reason a.yaml:28:1',
    ]);
  });

  test('one that silences nothing is unused, wherever it stands', () => {
    expect(check(`${GOOD}# assess-ignore unused-source: to come\n`)).toEqual([
      'unused-ignore a.yaml:28:1',
    ]);
    expect(check(`# assess-ignore unused-source: to come\n${GOOD}`)).toEqual([
      'unused-ignore a.yaml:1:1',
    ]);
  });

  test('one of a rule that judges age is unused on a day, and not judged without one', () => {
    const text = `${GOOD}# assess-ignore stale-source: the last\n`;
    expect(find(text)).toEqual(['unused-ignore a.yaml:28:1']);
    expect(check(text)).toEqual([]);
  });

  test('one of a rule between files is not judged while a file cannot be read', () => {
    const text = `# assess-ignore double-counted-spend: the same desks\n${GOOD}`;
    expect(check({ 'a.yaml': text, 'b.yaml': OTHER })).toEqual(['unused-ignore a.yaml:1:1']);
    const broken = edit(OTHER, 'name: Boat', 'name: "Boat');
    expect(check({ 'a.yaml': text, 'b.yaml': broken })).toEqual(['yaml-syntax b.yaml:2:7']);
  });

  test('one of a rule that does not exist is unused', () => {
    expect(check(edit(GOOD, CASHABLE, `${CASHABLE} # assess-ignore ungraded: asked`))).toEqual([
      'unused-ignore a.yaml:15:43',
    ]);
  });

  test('one of a rule that it only begins with is unused', () => {
    expect(check(edit(GOOD, CASHABLE, `${CASHABLE} # assess-ignore stale-sources: asked`))).toEqual(
      ['unused-ignore a.yaml:15:43'],
    );
  });
});

describe('text that only looks like such a comment', () => {
  const LOOK = '# assess-ignore stale-source: the last';

  test('is text in a block scalar', () => {
    expect(check(`${GOOD}summary: |\n  Said:\n  ${LOOK}\nwaste: >-\n  ${LOOK}\n`)).toEqual([]);
  });

  test('is text in quotes, on one line or two', () => {
    expect(check(`${GOOD}summary: "a ${LOOK}"\nwaste: 'a\n  ${LOOK}'\n`)).toEqual([]);
  });

  test('is text after a word without a space', () => {
    expect(check(`${GOOD}summary: a# assess-ignore stale-source\n`)).toEqual([]);
  });

  test('is a comment of another kind', () => {
    expect(
      check(`${GOOD}# see ${LOOK}\n# Assess the ignored: x\n# assess ignoring desks\n`),
    ).toEqual([]);
  });
});

describe('a comment that is not written as one that silences', () => {
  const CURES: readonly (readonly [typed: string, cure: string])[] = [
    ['# assess-ignore: ungraded-spend', 'Write "# assess-ignore ungraded-spend: the reason".'],
    ['# assess-ignore: ungraded-spend: asked', 'Write "# assess-ignore ungraded-spend: asked".'],
    ['# assess-ignore ungraded-spend — asked', 'Write "# assess-ignore ungraded-spend: asked".'],
    ['# assess-ignore ungraded-spend - asked', 'Write "# assess-ignore ungraded-spend: asked".'],
    ['# assess-ignore ungraded-spend asked', 'Write "# assess-ignore ungraded-spend: asked".'],
    ['# assess-ignore "ungraded-spend": asked', 'Write "# assess-ignore ungraded-spend: asked".'],
    ['# assess-ignore ungraded spend: asked', 'Write "# assess-ignore ungraded-spend: asked".'],
    ['# assess-ignore ungraded-spnd — asked', 'Write "# assess-ignore ungraded-spend: asked".'],
    ['## assess-ignore ungraded-spend: asked', 'Write "# assess-ignore ungraded-spend: asked".'],
    ['# Assess-Ignore ungraded-spend: asked', 'Write "# assess-ignore ungraded-spend: asked".'],
    ['# assess ignore ungraded-spend: asked', 'Write "# assess-ignore ungraded-spend: asked".'],
    ['# assess_ignore ungraded-spend: asked', 'Write "# assess-ignore ungraded-spend: asked".'],
    ['# assess-ignored ungraded-spend: asked', 'Write "# assess-ignore ungraded-spend: asked".'],
    [
      '# assess-ignore ungraded-spend, stale-source: asked',
      'Write one comment for each rule: "# assess-ignore ungraded-spend: asked", "# assess-ignore stale-source: asked".',
    ],
    [
      '# assess-ignore: unknown-key',
      'No comment silences unknown-key, which stops a hit list: mend it. Then take the comment out.',
    ],
    ['# assess-ignore', 'Write "# assess-ignore RULE: reason"; "assess rules" lists the rules.'],
  ];

  for (const [typed, cure] of CURES) {
    test(`is told how to be: ${typed}`, () => {
      const found = findIn(`${GOOD}${typed}\n`, { date: '2026-11-24' });
      expect(
        found.map(({ rule, span, fix }) => [rule, span.line, span.column, span.endColumn, fix]),
      ).toEqual([['malformed-ignore', 28, 1, typed.length + 1, cure]]);
    });
  }

  test('silences nothing', () => {
    expect(find(withComments(['# assess-ignore: ungraded-spend: asked']))).toEqual([
      'malformed-ignore a.yaml:13:1',
      'ungraded-spend a.yaml:14:7',
      'stale-source a.yaml:14:60',
    ]);
  });

  test('is set right by --fix where it names one rule and a reason, and then silences', () => {
    const text = withComments(['# assess-ignore ungraded-spend – asked']);
    const fixed = fix(text, findIn(text, { date: '2026-11-24' }));
    expect(fixed).toBe(withComments(['# assess-ignore ungraded-spend: asked']));
    expect(find(fixed)).toEqual(['stale-source a.yaml:14:60']);
  });

  test('is left alone by --fix where it names two rules, gives no reason or stops a list', () => {
    for (const typed of [
      '# assess-ignore ungraded-spend, stale-source: asked',
      '# assess-ignore: ungraded-spend',
      '# assess-ignore: unknown-key: asked',
    ]) {
      const text = withComments([typed]);
      expect(fix(text, findIn(text, { date: '2026-11-24' }))).toBe(text);
    }
  });
});
