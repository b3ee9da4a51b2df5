import { describe, expect, test } from 'vitest';
import { applyAssumption, readAssumption } from '../../src/load/apply-assumption.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import type { Plain } from '../../src/yaml/plain.ts';
import { treeToPlain } from '../../src/yaml/tree-to-plain.ts';

const FERRIES = `
candidate: ferries
answers:
  digitisable: {meets: N, because: paper tickets}
savings:
  spend:
    - {id: desks, amount: £2m, addressable: 50%}
    - {id: 3, amount: £1m}
  cashable: 60%
`;

/** Paths as typed, and the steps into the document that they stand for. */
const STEPS = [
  { path: 'ferries.digitisable', steps: ['answers', 'digitisable', 'meets'] },
  { path: 'ferries.answers.digitisable', steps: ['answers', 'digitisable', 'meets'] },
  { path: 'ferries.digitisable.likely', steps: ['answers', 'digitisable', 'likely'] },
  { path: 'ferries.answers.digitisable.meets', steps: ['answers', 'digitisable', 'meets'] },
  { path: 'ferries.savings.cashable', steps: ['savings', 'cashable'] },
  { path: 'ferries.platform.horizon', steps: ['platform', 'horizon'] },
] as const;

const NOT_PATH_VALUE = ['', 'ferries', 'ferries=Y', '=Y', '.digitisable=Y', 'ferries.digitisable'];

describe('readAssumption', () => {
  for (const { path, steps } of STEPS) {
    test(`reads ${path} as a path to ${steps.join(', ')}`, () => {
      expect(readAssumption(`${path}=Y`)).toMatchObject({ candidate: 'ferries', path, steps });
    });
  }

  for (const text of NOT_PATH_VALUE) {
    test(`does not read "${text}"`, () => {
      expect(readAssumption(text)).toBeUndefined();
    });
  }

  test('takes everything after the first = as the value', () => {
    expect(readAssumption('ferries.digitisable.because=a=b')).toMatchObject({ typed: 'a=b' });
  });

  test('reads a bare ? and an empty value as a file would', () => {
    expect(readAssumption('ferries.digitisable=?')).toMatchObject({ value: '?' });
    expect(readAssumption('ferries.digitisable=')).toMatchObject({ value: '' });
  });

  test('reads a range as a mapping', () => {
    const { value } = readAssumption('f.savings.cashable={low: 1%, central: 2%, high: 3%}') ?? {};
    expect({ ...(value as object) }).toEqual({ low: '1%', central: '2%', high: '3%' });
  });

  test('does not read a value that is no YAML', () => {
    expect(readAssumption('ferries.digitisable={low: 1%')).toBeUndefined();
  });
});

describe('applyAssumption', () => {
  test('puts the value in the place of the one in the file, and says what that was', () => {
    const { plain, was } = apply('ferries.digitisable=Y');
    expect(was).toBe('N');
    expect(at(plain, 'answers', 'digitisable', 'meets')).toBe('Y');
    expect(at(plain, 'answers', 'digitisable', 'because')).toBe('Assumed; the file says N.');
  });

  test('leaves the document that it was given as it was', () => {
    const before = plainOf(FERRIES);
    apply('ferries.digitisable=Y', before);
    expect(at(before, 'answers', 'digitisable', 'meets')).toBe('N');
  });

  test('adds an answer that the file does not have', () => {
    const { plain, was } = apply('ferries.open-standards=Y');
    expect(was).toBeNull();
    expect(at(plain, 'answers', 'open-standards', 'meets')).toBe('Y');
  });

  test('finds a spend line by its id', () => {
    const { plain, was } = apply('ferries.savings.spend.desks.addressable=30%');
    expect(was).toBe('50%');
    expect(at(plain, 'savings', 'spend', '0', 'addressable')).toBe('30%');
  });

  test.each([
    ['{low: £1m, central: £2m, high: £3m}', '{low: £1m, central: £2m, high: £3m}'],
    ['{"low": 1%, central:   2%, high: 3%}', '{low: 1%, central: 2%, high: 3%}'],
    ['[0%, {low: 10%, central: 20%, high: 30%}]', '[0%, {low: 10%, central: 20%, high: 30%}]'],
    ['{value: 60%, note: "Counted, twice"}', '60%'],
    ["['?', 'a, b']", '["?", "a, b"]'],
    ['60%', '60%'],
    ['[]', '[]'],
  ])('says that a file said %s as a person would type it', (typed, was) => {
    const before = plainOf(`candidate: ferries\nsavings: {cashable: ${typed}}\n`);
    expect(apply('ferries.savings.cashable=1%', before).was).toBe(was);
  });

  test('says a list in lines as it would be typed on one', () => {
    const before = plainOf('candidate: ferries\nplatform:\n  build:\n    - £1m\n    - £2m\n');
    expect(apply('ferries.platform.build=[£3m]', before).was).toBe('[£1m, £2m]');
  });

  test('finds a spend line by its position, from 0', () => {
    const { plain } = apply('ferries.savings.spend.1.amount=£9m');
    expect(at(plain, 'savings', 'spend', '1', 'amount')).toBe('£9m');
  });

  test('takes an id before a position', () => {
    const { was } = apply('ferries.savings.spend.3.amount=£9m');
    expect(was).toBe('£1m');
  });

  test('refuses a spend line that is not there', () => {
    expect(refuse('ferries.savings.spend.stalls.amount=£9m')).toContain('"stalls"');
    expect(refuse('ferries.savings.spend.2.amount=£9m')).toContain('"2"');
  });

  test('refuses a path that goes on inside a single value', () => {
    expect(refuse('ferries.savings.cashable.low=1%')).toContain('"low"');
  });

  test('treats __proto__ as a name like any other', () => {
    const { plain } = apply('ferries.savings.__proto__.polluted=yes');
    expect(at(plain, 'savings', '__proto__', 'polluted')).toBe('yes');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

function apply(text: string, plain = plainOf(FERRIES)) {
  const applied = applyAssumption(plain, read(text));
  if (!applied.ok) throw new Error(applied.why);
  return applied;
}

function refuse(text: string): string {
  const applied = applyAssumption(plainOf(FERRIES), read(text));
  return applied.ok ? 'not refused' : applied.why;
}

function read(text: string) {
  const assumption = readAssumption(text);
  if (assumption === undefined) throw new Error(`not read: ${text}`);
  return assumption;
}

function plainOf(text: string): Plain {
  const parsed = parseYaml(text);
  if (parsed.outcome !== 'parsed') throw new Error(parsed.outcome);
  return treeToPlain(parsed.tree).plain;
}

function at(plain: Plain, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (value, step) => Object.getOwnPropertyDescriptor(Object(value), step)?.value,
    plain,
  );
}
