import { describe, expect, test } from 'vitest';
import { goOn, redo, startHistory, undo, withChange } from '../../../src/page/what-if/history.ts';

const A = { path: 'a.x', value: 'Y' };
const B = { path: 'b.x', value: 'N' };

describe('a history', () => {
  test('goes back one step at a time, and on again', () => {
    const both = goOn(goOn(startHistory([]), [A]), [A, B]);
    expect(undo(both).now).toEqual([A]);
    expect(undo(undo(both)).now).toEqual([]);
    expect(redo(undo(undo(both))).now).toEqual([A]);
    expect(redo(redo(undo(undo(both)))).now).toEqual([A, B]);
  });

  test('stays as it is where there is nothing to undo or to redo', () => {
    const start = startHistory([A]);
    expect(undo(start).now).toEqual([A]);
    expect(redo(start).now).toEqual([A]);
  });

  test('forgets what was undone once something else is done', () => {
    const other = goOn(undo(goOn(startHistory([]), [A])), [B]);
    expect(other.after).toEqual([]);
    expect(undo(other).now).toEqual([]);
  });
});

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
