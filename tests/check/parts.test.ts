import { describe, expect, test } from 'vitest';
import { checkPlaces as check, edit, GOOD, OTHER } from './check-texts.ts';

const MISSPELT = [
  ['the key of the status', 'status: assessed', 'staus: assessed', 'unknown-key a.yaml:4:1'],
  ['the status itself', 'status: assessed', 'status: asessed', 'wrong-value a.yaml:4:9'],
  ['the status left out', 'status: assessed\n', '', 'missing-key a.yaml:1:1'],
  ['the key of the name', 'name: Boat permits', 'nmae: Boat permits', 'unknown-key a.yaml:2:1'],
] as const;

for (const [what, right, wrong, finding] of MISSPELT) {
  describe(`with ${what} wrong`, () => {
    const spoil = (text: string) => edit(text, right, wrong);
    test('there is that one finding where nothing else is', () => {
      expect(check(spoil(GOOD))).toEqual([finding]);
    });

    test('what is wrong in the answers, the spend and the claims is found', () => {
      const bad = spoil(GOOD)
        .replace('because: The act allows it., ', '')
        .replace('50%, grade: 3}', '50%}')
        .replace('says: £1m', 'says: £2m');
      const rules = check(bad).map((each) => each.split(' ')[0]);
      expect(rules.toSorted()).toEqual(
        [finding.split(' ')[0], 'missing-reason', 'ungraded-spend', 'claim-disagrees'].toSorted(),
      );
    });

    test('what is wrong between it and another file is found', () => {
      const other = edit(OTHER, 'A by-law allows it.', 'The act allows it.').replace(
        'Fee desks',
        'Permit desks',
      );
      const rules = check({ 'a.yaml': spoil(GOOD), 'b.yaml': other })
        .filter((each) => each.includes('b.yaml'))
        .map((each) => each.split(' ')[0]);
      expect(rules.toSorted()).toEqual(['copied-reason', 'double-counted-spend']);
    });
  });
}

test('a rule that looks at what is lost waits, and one that does not speaks', () => {
  // Without its platform the candidate would be told that it has none; with its spend it is told of the grade.
  const bad = edit(GOOD, '  build: [£20m]', '  build: [twenty]').replace('50%, grade: 3}', '50%}');
  expect(check(bad)).toEqual(['ungraded-spend a.yaml:13:7', 'wrong-value a.yaml:20:11']);
});

test('a platform waits for the organisations and the payer that it needs', () => {
  expect(
    check(edit(GOOD, 'organisations: {value: 40, source: returns}', 'organisations: many')),
  ).toEqual(['wrong-value a.yaml:5:16']);
});

test('an id is taken by a file with a fault too', () => {
  const faulty = edit(GOOD, 'sector:', 'sectr:');
  expect(
    check({ 'a.yaml': faulty, 'b.yaml': edit(OTHER, 'mooring-fees', 'boat-permits') }),
  ).toEqual(['unknown-key a.yaml:3:1', 'duplicate-id b.yaml:1:12']);
});

test('a candidate of which the id cannot be read takes no part between files', () => {
  const faulty = edit(GOOD, 'candidate: boat-permits', 'candidate: Boat Permits');
  expect(check({ 'a.yaml': faulty, 'b.yaml': faulty })).toEqual([
    'wrong-value a.yaml:1:12',
    'wrong-value b.yaml:1:12',
  ]);
});
