import { describe, expect, test } from 'vitest';
import { checkPlaces, edit, GOOD, OTHER } from './check-texts.ts';

/** What to misspell in the good candidate, and the one finding that it makes. */
const MISSPELT: readonly (readonly [
  what: string,
  right: string,
  wrong: string,
  finding: string,
])[] = [
  ['a required key at the top', 'sector:', 'sectr:', 'unknown-key a.yaml:3:1'],
  ['the key of the status', 'status:', 'statsu:', 'unknown-key a.yaml:4:1'],
  ['the key of the answers', 'answers:', 'anwsers:', 'unknown-key a.yaml:8:1'],
  ['the key of the savings', 'savings:', 'savngs:', 'unknown-key a.yaml:11:1'],
  ['the key of the claims', 'claims:', 'claim:', 'unknown-key a.yaml:24:1'],
  ['the key of the platform', 'platform:', 'platfrom:', 'unknown-key a.yaml:17:1'],
  ['the key of the people', 'roles:', 'role:', 'unknown-key a.yaml:6:1'],
  ['the key of the assessment', 'assessed:', 'asessed:', 'unknown-key a.yaml:7:1'],
  ['a key of a spend line', 'addressable:', 'adressable:', 'unknown-key a.yaml:13:86'],
  ['the source of a spend line', '2021-22, source:', '2021-22, sorce:', 'unknown-key a.yaml:13:69'],
  ['the grade of a spend line', '50%, grade:', '50%, grad:', 'unknown-key a.yaml:13:104'],
  ['the source of the ratio', 'grade: 1, source:', 'grade: 1, sourc:', 'unknown-key a.yaml:14:62'],
  ['the reason of an answer', 'because:', 'becuase:', 'unknown-key a.yaml:9:21'],
  ['the sources of an answer', 'it., sources:', 'it., souces:', 'unknown-key a.yaml:9:50'],
  ['the answer of an answer', '{meets: Y', '{meet: Y', 'unknown-key a.yaml:9:11'],
  ['the take-up', 'take-up:', 'takeup:', 'unknown-key a.yaml:22:3'],
  ['the onboarding', 'onboarding:', 'onbording:', 'unknown-key a.yaml:21:3'],
  ['a criterion', 'legal:', 'leagl:', 'unknown-criterion a.yaml:9:3'],
  ['the other criterion', 'open:', 'opne:', 'unknown-criterion a.yaml:10:3'],
  [
    'a source where it is named',
    'source: returns, addr',
    'source: retuns, addr',
    'unknown-source a.yaml:13:77',
  ],
];

describe('one fault has one finding', () => {
  for (const [what, right, wrong, finding] of MISSPELT) {
    test(`${what} misspelt makes one finding, at the word`, () => {
      expect(checkPlaces(edit(GOOD, right, wrong))).toEqual([finding]);
    });
  }

  // Known faults: these should make one finding and make more.
  test('the key of the sources misspelt makes one finding, at the word', () => {
    expect(checkPlaces(edit(GOOD, 'sources:\n', 'source:\n'))).toEqual(['unknown-key a.yaml:26:1']);
  });

  test('the kind of a ratio misspelt makes one finding, at the word', () => {
    expect(checkPlaces(edit(GOOD, '{kind:', '{knd:'))).toEqual(['unknown-key a.yaml:14:11']);
  });

  test('a key within a source misspelt makes one finding, at the word', () => {
    expect(checkPlaces(edit(GOOD, '{title:', '{titel:'))).toEqual(['unknown-key a.yaml:27:13']);
  });

  test('a fault elsewhere does not make a comment that silences one unused', () => {
    const silenced = edit(
      edit(GOOD, 'says: £1m', 'says: £2m'),
      'claims:\n',
      'claims:\n  # assess-ignore claim-disagrees: as printed\n',
    );
    expect(checkPlaces(silenced)).toEqual([]);
    expect(checkPlaces(edit(silenced, 'sector:', 'sectr:'))).toEqual(['unknown-key a.yaml:3:1']);
  });

  test('a file that does not parse has one finding, whatever its comments silence', () => {
    const broken = edit(GOOD, 'name: Boat permits', 'name: Boat: permits');
    const text = `# assess-ignore stale-source: the last\n${broken}`;
    expect(checkPlaces(text)).toEqual(['yaml-syntax a.yaml:3:7']);
  });

  test('a source misspelt in its list makes only unknown sources', () => {
    const rules = checkPlaces(edit(GOOD, '  returns: {', '  retuns: {')).map(
      (each) => each.split(' ')[0],
    );
    expect(new Set(rules)).toEqual(new Set(['unknown-source']));
  });

  test('a file with a fault of syntax has that one finding, and the next file its own', () => {
    const broken = edit(GOOD, 'name: Boat permits', 'name: "Boat permits');
    const other = edit(OTHER, 'sector:', 'sectr:');
    expect(checkPlaces({ 'a.yaml': broken, 'b.yaml': other })).toEqual([
      'yaml-syntax a.yaml:2:7',
      'unknown-key b.yaml:3:1',
    ]);
  });

  test('two faults in one file are two findings', () => {
    const two = edit(edit(GOOD, 'sector:', 'sectr:'), 'because:', 'becuase:');
    expect(checkPlaces(two)).toEqual(['unknown-key a.yaml:3:1', 'unknown-key a.yaml:9:21']);
  });
});
