import { describe, expect, test } from 'vitest';
import { goOn, goOnInstead, redo, startHistory, undo } from '../../../src/page/what-if/history.ts';

const A = { path: 'a.x', value: 'Y' };
const B = { path: 'b.x', value: 'N' };

describe('a history', () => {
  test('goes back one step at a time, and on again', () => {
    const both = goOn(goOn(startHistory<readonly (typeof A)[]>([]), [A]), [A, B]);
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
    const other = goOn(undo(goOn(startHistory<readonly (typeof A)[]>([]), [A])), [B]);
    expect(other.after).toEqual([]);
    expect(undo(other).now).toEqual([]);
  });

  test('leaves out a state that another takes the place of', () => {
    const one = goOnInstead(goOn(startHistory<readonly (typeof A)[]>([]), [A]), [A, B]);
    expect(one.now).toEqual([A, B]);
    expect(undo(one).now).toEqual([]);
  });
});
