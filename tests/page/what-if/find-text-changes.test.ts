import { describe, expect, test } from 'vitest';
import { findTextChanges } from '../../../src/page/what-if/find-text-changes.ts';

describe('what differs between two documents', () => {
  test.each([
    [
      { a: '1', b: { c: '2' } },
      { a: '1', b: { c: '3' } },
      [{ path: ['b', 'c'], from: '2', to: '3' }],
    ],
    [{ a: '1' }, { a: '1', b: { c: '3' } }, [{ path: ['b', 'c'], from: undefined, to: '3' }]],
    [{ a: '1' }, {}, [{ path: ['a'], from: '1', to: undefined }]],
    [{ a: ['x', 'y'] }, { a: ['x'] }, [{ path: ['a'], from: ['x', 'y'], to: ['x'] }]],
    [
      { a: '1' },
      { a: { b: '1' } },
      [
        { path: ['a'], from: '1', to: undefined },
        { path: ['a', 'b'], from: undefined, to: '1' },
      ],
    ],
    [
      {
        a: [
          { id: 'x', n: '1' },
          { id: 'y', n: '2' },
        ],
      },
      {
        a: [
          { id: 'x', n: '1' },
          { id: 'y', n: '3' },
        ],
      },
      [{ path: ['a', 'y', 'n'], from: '2', to: '3' }],
    ],
    [{ a: '' }, {}, []],
    [{ a: '' }, { a: 'Y' }, [{ path: ['a'], from: undefined, to: 'Y' }]],
    [{ b: '1', a: '1' }, { a: '1', b: '1' }, []],
  ])('%j and %j', (was, is, changes) => {
    expect(findTextChanges(was, is)).toEqual(changes);
  });
});
