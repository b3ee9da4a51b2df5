import fc from 'fast-check';
import type { Edit, Position } from '../../../src/yaml/edit/edit.ts';
import type { Path } from '../../../src/yaml/place.ts';
import { isPlainMapping, type Plain } from '../../../src/yaml/plain.ts';

const LONG =
  'Experts put it at 1% of the budget, which is one estimate with nothing to check it against, ' +
  'so its evidence grade is the lowest of them all: see the note.';

/** Texts that YAML reads in ways of its own where they are not quoted as they should be. */
const ODD = [
  'Y',
  '?',
  '',
  'a b',
  'a b c d',
  '£1,500',
  '100',
  '200',
  '1,500',
  'x: y',
  'a:',
  ':a',
  'a #b',
  '#b',
  '- a',
  '-',
  '-5%',
  '[a]',
  '{a}',
  'a, b',
  ',a',
  "it's",
  'say "x"',
  'back\\slash',
  'both \' and "',
  'trailing ',
  ' lead',
  'two\nlines',
  'two\n\nparagraphs',
  'ends\n',
  'ends twice\n\n',
  '\nbegins',
  'wide  gap',
  '---',
  '--- a',
  '...',
  '* a',
  '&b',
  '!c',
  '@d',
  '`e`',
  '%f',
  '> g',
  '| h',
  '?x',
  '? x',
  'tab\tx',
  '\ttab',
  '\u00a0x',
  'x\u2028y',
  '\u0007',
  '\ud800',
  '\u0085',
  '\ufeffa',
  'null',
  '~',
  '=',
  '<<',
  'true',
  '2026-11-20',
  'https://a.b/c?d#e',
  'ключ',
  '\r\n',
  'a\rb',
  LONG,
  `${LONG}\n${LONG}`,
  `${LONG} ${LONG}`,
  "'",
  '"',
  "''",
  'x'.repeat(130),
];

const TEXT = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ODD) },
  { weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: 'grapheme' }) },
);
const KEY = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('a', 'b', 'c', 'id', 'meets', 'because', 'sources') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '2026',
      '1',
      '?',
      'x: y',
      '',
      '- a',
      '__proto__',
      '#',
      'a, b',
      'two words',
      '"',
    ),
  },
);

const { plain, holder } = fc.letrec<{ plain: Plain; holder: Plain }>((tie) => ({
  plain: fc.oneof({ maxDepth: 3, depthSize: 'small' }, TEXT, tie('holder')),
  holder: fc.oneof(
    fc.array(tie('plain'), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(KEY, tie('plain')), { maxLength: 5, selector: ([key]) => key })
      .map((pairs): Plain => Object.fromEntries(pairs)),
  ),
}));

/** What a document holds. */
export const DOCUMENT: fc.Arbitrary<Plain> = holder;

/** One of the edits that can be made in a document, by numbers that pick it. */
export function pickEdit(
  document: Plain,
  { kind, at, position, key, value }: EditChoice,
): Edit | undefined {
  const paths = listPaths(document, []);
  const holders = paths.filter((path) => typeof valueAt(document, path) !== 'string');
  const inner = paths.filter(({ length }) => length > 0);
  const path = inner[at % inner.length];
  if (kind !== 'insert') {
    if (path === undefined) return undefined;
    return kind === 'set' ? { kind, path, value } : { kind, path };
  }
  const holderPath = holders[at % holders.length] ?? [];
  const held = valueAt(document, holderPath);
  if (Array.isArray(held)) {
    return {
      kind: 'insert-item',
      path: holderPath,
      value,
      position: toPosition(position, [...held.keys()]),
    };
  }
  const keys = isPlainMapping(held) ? Object.keys(held) : [];
  if (keys.includes(key)) return undefined;
  return {
    kind: 'insert-key',
    path: [...holderPath, key],
    value,
    position: toPosition(position, keys),
  };
}

interface EditChoice {
  readonly kind: 'set' | 'insert' | 'remove';
  readonly at: number;
  readonly position: number;
  readonly key: string;
  readonly value: Plain;
}

/** Numbers that pick an edit. */
export const EDIT_CHOICE: fc.Arbitrary<EditChoice> = fc.record({
  kind: fc.constantFrom('set', 'insert', 'remove'),
  at: fc.nat(5000),
  position: fc.nat(7),
  key: KEY,
  value: plain,
});

/** How a text is laid out. */
export const CHOICES = fc.array(fc.nat(59), { maxLength: 120, size: 'max' });

function toPosition(position: number, steps: readonly (string | number)[]): Position {
  if (position === 0) return 'last';
  const after = steps[position - 2];
  return position === 1 || after === undefined ? 'first' : { after };
}

function listPaths(value: Plain, path: Path): Path[] {
  if (typeof value === 'string') return [path];
  const steps = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [
    path,
    ...steps.flatMap((step) => listPaths(valueAt(value, [step]) ?? '', [...path, step])),
  ];
}

function valueAt(value: Plain, path: Path): Plain | undefined {
  return path.reduce<Plain | undefined>((held, step) => {
    if (Array.isArray(held)) return held[Number(step)];
    return isPlainMapping(held) ? new Map(Object.entries(held)).get(String(step)) : undefined;
  }, value);
}
