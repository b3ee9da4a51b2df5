import { describe, expect, test } from 'vitest';
import { findOldReasons } from '../../../src/page/answering/find-old-reasons.ts';

const BEFORE = `answers:
  a: {meets: "?", because: Nobody asked.}
  b: {meets: N, because: No Act.}
  c: {meets: "?"}
`;

describe('an old reason of a new answer', () => {
  test('is found where the answer changed and the reason did not', () => {
    const now = BEFORE.replace('"?", because', 'Y, because');
    expect(findOldReasons(BEFORE, now)).toEqual(['a']);
  });

  test('is one too where only its lines are broken in another way', () => {
    const now = BEFORE.replace(
      '{meets: N, because: No Act.}',
      '\n    meets: Y\n    because: >-\n      No\n      Act.',
    );
    expect(findOldReasons(BEFORE, now)).toEqual(['b']);
  });

  test('is none where the reason is another, where there is none, and where the answer stayed', () => {
    expect(findOldReasons(BEFORE, BEFORE.replace('N, because: No', 'Y, because: An'))).toEqual([]);
    expect(findOldReasons(BEFORE, BEFORE.replace('c: {meets: "?"}', 'c: {meets: Y}'))).toEqual([]);
    expect(findOldReasons(BEFORE, BEFORE.replace('N, because: No Act.', 'Y'))).toEqual([]);
    expect(findOldReasons(BEFORE, BEFORE)).toEqual([]);
  });

  test('is none in a file that is new, or that cannot be read', () => {
    expect(findOldReasons('candidate: a\n', BEFORE)).toEqual([]);
    expect(findOldReasons(BEFORE, 'a: [')).toEqual([]);
  });
});
