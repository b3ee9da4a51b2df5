import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFragment, writeFragment } from '../../../src/page/what-if/fragment.ts';

const READ = [
  { hash: '', target: null, changes: null },
  { hash: '#c-registrars', target: 'c-registrars', changes: null },
  { hash: '#?', target: null, changes: [] },
  {
    hash: '#?registrars.digitisable=N',
    target: null,
    changes: [{ path: 'registrars.digitisable', value: 'N' }],
  },
  {
    hash: '#c-registrars?registrars.answers.digitisable.meets=%3F&registrars.savings.cashable=50%25',
    target: 'c-registrars',
    changes: [
      { path: 'registrars.digitisable', value: '?' },
      { path: 'registrars.savings.cashable', value: '50%' },
    ],
  },
  // What is typed by hand need not be escaped.
  {
    hash: '#?registrars.savings.cashable=50%',
    target: null,
    changes: [{ path: 'registrars.savings.cashable', value: '50%' }],
  },
] as const;

/** Values that could be mistaken for a part of an address. */
const VALUES = [
  '{low: 1%, central: 2%, high: 3%}',
  'a=b&c=d',
  '£1.5m + 2',
  '50%',
  '#?',
  'ä £ ✓ 🙂',
];

describe('readFragment', () => {
  for (const { hash, ...expected } of READ) {
    test(`reads "${hash}"`, () => {
      expect(readFragment(hash)).toEqual(expected);
    });
  }

  test('takes no reason from an address', () => {
    const hash = '#?a.x=N&a.x.because=told%20by%20Ann&a.answers.x.unless=y&a.x.settle=z';
    expect(readFragment(hash).changes).toEqual([{ path: 'a.x', value: 'N' }]);
  });

  test('passes over what has no value', () => {
    expect(readFragment('#?a.x&b.y=N').changes).toEqual([{ path: 'b.y', value: 'N' }]);
  });
});

describe('writeFragment', () => {
  test('is empty where there is nothing to say', () => {
    expect(writeFragment({ target: null, changes: null })).toBe('');
  });

  test('says that there are no changes, where the page was made with some', () => {
    expect(writeFragment({ target: null, changes: [] })).toBe('#?');
  });

  test('puts no reason into an address', () => {
    const changes = [
      { path: 'a.x', value: 'N' },
      { path: 'a.answers.x.because', value: 'told by Ann' },
    ];
    expect(writeFragment({ target: 'c-a', changes })).toBe('#c-a?a.x=N');
  });

  for (const value of VALUES) {
    test(`is read back with the value ${value}`, () => {
      const changes = [{ path: 'a.savings.cashable', value }];
      const hash = writeFragment({ target: 'c-a', changes });
      expect(readFragment(hash)).toEqual({ target: 'c-a', changes });
    });
  }

  test('is written even of half a character', () => {
    const changes = [{ path: 'a.savings.cashable', value: 'x\ud800' }];
    expect(writeFragment({ target: null, changes })).toBe('#?a.savings.cashable=x%EF%BF%BD');
  });

  test('is read back whatever the value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const changes = [{ path: 'a.savings.cashable', value: typed.trim() }];
        const hash = writeFragment({ target: null, changes });
        expect(readFragment(hash).changes).toEqual(changes);
      }),
    );
  });
});
