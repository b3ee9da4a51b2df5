import { describe, expect, test } from 'vitest';
import { groupCauses } from '../../src/compare/cause-groups.ts';
import { findLosingSets, shrinkLosing } from '../../src/compare/losing-sets.ts';

const weigh = () => 1;

describe('the sets without which something is lost', () => {
  test('are the smallest, of the core and one group at a time', () => {
    // lost without a, or without b and x, or without b and y; never told of x and y together
    const loses = (set: readonly string[]) =>
      set.includes('a') || (set.includes('b') && set.some((each) => 'xy'.includes(each)));
    const search = { core: ['a', 'b'], groups: [['x'], ['y']], loses, weigh };
    expect(findLosingSets(search)).toEqual({
      sets: [['a'], ['x', 'b'], ['y', 'b']],
      isComplete: true,
    });
  });

  test('are left when trying more would be too much work, which is said', () => {
    const core = Array.from({ length: 40 }, (_, index) => index);
    // half of forty would be needed: nobody tries all ways to choose them
    const loses = (set: readonly number[]) => set.length >= 20;
    expect(findLosingSets({ core, groups: [], loses, weigh })).toEqual({
      sets: [],
      isComplete: false,
    });
    const left = shrinkLosing(core, loses);
    expect(left).toHaveLength(20);
  });
});

describe('minimal sets in fewer words', () => {
  test.each([
    { sets: ['a'], needed: 'a', groups: [] },
    { sets: ['a', 'b'], needed: 'ab', groups: [] },
    { sets: ['ab'], needed: '', groups: [['ab', 1]] },
    { sets: ['ab', 'ac', 'bc'], needed: '', groups: [['abc', 2]] },
    { sets: ['abc', 'abd', 'acd', 'bcd'], needed: '', groups: [['abcd', 2]] },
    {
      sets: ['a', 'bc', 'de'],
      needed: 'a',
      groups: [
        ['bc', 1],
        ['de', 1],
      ],
    },
  ])('are $needed and $groups of $sets', ({ sets, needed, groups }) => {
    expect(groupCauses(sets.map((set) => [...set]))).toEqual({
      needed: [...needed],
      groups: groups.map(([causes, enough]) => ({ causes: [...String(causes)], enough })),
    });
  });

  test('are nothing of the kind where sets that share causes are not all of one size', () => {
    expect(
      groupCauses([
        ['a', 'b'],
        ['b', 'c'],
      ]),
    ).toBeNull();
    expect(
      groupCauses([
        ['a', 'b'],
        ['b', 'c', 'd'],
      ]),
    ).toBeNull();
  });
});
