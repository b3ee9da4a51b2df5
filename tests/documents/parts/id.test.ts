import { describe, expect, test } from 'vitest';
import { id } from '../../../src/documents/parts/id.ts';

describe('an id', () => {
  test.each(['boat-permits', 'nhs-jobs', 'a', '2022-returns'])('%s is an id', (typed) => {
    expect(id.parse(typed)).toBe(typed);
  });

  test.each([
    '',
    'Boat-permits',
    'boat_permits',
    'boat permits',
    '-boat',
    'boat-',
    'boat--permits',
    'bôat',
  ])('%j is no id', (typed) => expect(id.safeParse(typed).success).toBe(false));
});
