import { describe, expect, test } from 'vitest';
import { withChange } from '../../../src/page/what-if/with-change.ts';

const A = { path: 'a.x', value: 'Y' };
const B = { path: 'b.x', value: 'N' };

describe('withChange', () => {
  test('puts a change last', () => {
    expect(withChange([A], B, false)).toEqual([A, B]);
  });

  test('puts a change of the same path in the place of the earlier one', () => {
    const again = { path: 'a.x', value: '?' };
    expect(withChange([A, B], again, false)).toEqual([again, B]);
  });

  test('leaves out a change that says what the file does', () => {
    expect(withChange([A, B], { path: 'a.x', value: 'N' }, true)).toEqual([B]);
  });
});
