import { expect, test } from 'vitest';
import { editText } from '../../src/yaml/edit-text.ts';

test('edits of one line are made at their places in the old text, in whatever order they come', () => {
  const text = 'ab: c, de: f\nunchanged\ng: h';
  const edits = [
    { line: 3, column: 4, endColumn: 5, text: 'hh' },
    { line: 1, column: 8, endColumn: 10, text: 'longer' },
    { line: 1, column: 1, endColumn: 3, text: 'x' },
  ];
  expect(editText(text, edits)).toBe('x: c, longer: f\nunchanged\ng: hh');
});
