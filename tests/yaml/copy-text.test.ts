import { expect, test } from 'vitest';
import { copyText } from '../../src/yaml/copy-text.ts';

test('a copy of a text is the same text, whatever its characters', () => {
  for (const text of ['', 'boat-permits', '£1 “a”\n\\ \t', '\u{1f600}', '\ud83d', '\u2028\0']) {
    expect(copyText(text)).toBe(text);
  }
});
