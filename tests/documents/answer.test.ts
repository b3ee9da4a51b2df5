import { describe, expect, test } from 'vitest';
import { answer } from '../../src/documents/answer.ts';

const spellings = [
  { typed: 'Y', meets: 'Y' },
  { typed: 'y', meets: 'Y' },
  { typed: 'yes', meets: 'Y' },
  { typed: 'Yes', meets: 'Y' },
  { typed: 'YES', meets: 'Y' },
  { typed: 'yEs', meets: 'Y' },
  { typed: 'N', meets: 'N' },
  { typed: 'n', meets: 'N' },
  { typed: 'no', meets: 'N' },
  { typed: 'No', meets: 'N' },
  { typed: 'NO', meets: 'N' },
  { typed: '?', meets: '?' },
  { typed: 'unknown', meets: '?' },
  { typed: 'Unknown', meets: '?' },
  { typed: 'UNKNOWN', meets: '?' },
];

const refused = [
  'true',
  'false',
  'TRUE',
  'on',
  'off',
  '1',
  '0',
  '??',
  ' ',
  ' Y',
  'Y ',
  'yeah',
  'none',
  'n/a',
  'null',
  '~',
  'maybe',
  'YN',
  'Y?',
  'constructor',
  '__proto__',
];

describe('an answer', () => {
  test.each(spellings)('$typed is read as $meets', ({ typed, meets }) => {
    expect(answer.parse({ meets: typed }).meets).toBe(meets);
  });

  test.each(refused)('%j is no answer', (typed) => {
    expect(answer.safeParse({ meets: typed }).success).toBe(false);
  });

  test('an answer left empty or out is not answered, which is not the same as ?', () => {
    expect(answer.parse({ meets: '' }).meets).toBeUndefined();
    expect(answer.parse({ because: 'nobody has asked yet' }).meets).toBeUndefined();
    expect(answer.parse({ meets: '?' }).meets).toBe('?');
  });

  test('an answer that is true, a number or null, not text, is refused', () => {
    const typed = [true, 1, null].filter((meets) => answer.safeParse({ meets }).success);
    expect(typed).toEqual([]);
  });

  test('a chance of Y is a share', () => {
    expect(answer.parse({ meets: '?', likely: '60%' }).likely?.toFixed()).toBe('0.6');
    expect(answer.safeParse({ meets: '?', likely: '0.6' }).success).toBe(false);
  });

  test('every part but the answer itself is refused when it is empty', () => {
    const parts = ['because', 'unless', 'settle', 'likely', 'sources'];
    const accepted = parts.filter((part) => answer.safeParse({ meets: 'Y', [part]: '' }).success);
    expect(accepted).toEqual([]);
  });
});
