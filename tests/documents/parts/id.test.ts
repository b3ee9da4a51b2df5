import { describe, expect, test } from 'vitest';
import { fileId, id } from '../../../src/documents/parts/id.ts';

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

describe('an id that a file is named after', () => {
  test.each([
    'con',
    'prn',
    'aux',
    'nul',
    'com1',
    'com9',
    'lpt1',
    'lpt9',
  ])('%s is none, since Windows keeps it for a device', (typed) => {
    expect(id.safeParse(typed).success).toBe(true);
    const { error } = fileId.safeParse(typed);
    expect(error?.issues[0]?.message).toContain('Windows');
  });

  test.each([
    'aux-licences',
    'con-trol',
    'console',
    'com',
    'com10',
    'lpt0',
    'nuls',
    'a-nul',
  ])('%s is one', (typed) => expect(fileId.parse(typed)).toBe(typed));

  test('says once what is wrong with one that is no id at all', () => {
    expect(fileId.safeParse('Con').error?.issues).toHaveLength(1);
  });
});
