import { pick, type Random } from '../random.ts';
import type { TextMutation } from './mutation.ts';

/** Ways to spoil JSON by what it holds. */
export const JSON_MUTATIONS: Readonly<Record<string, TextMutation>> = {
  'robbed of a part': change(({ holder, key }) => Reflect.deleteProperty(holder, key)),
  'given another value': change(({ holder, key }, random) => {
    Reflect.set(holder, key, structuredClone(pick(VALUES, random)));
  }),
  'given a part from elsewhere': change(({ holder, key }, random, all) => {
    const from = pick(all, random);
    Reflect.set(holder, key, structuredClone(Reflect.get(from.holder, from.key)));
  }),
  'given another key': change(({ holder, key }, random) => {
    const name = pick(['__proto__', 'constructor', `${key}x`, ''], random);
    Object.defineProperty(holder, name, { value: Reflect.get(holder, key), enumerable: true });
  }),
};

const VALUES: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e300, '', '?', 'Y', '£5m', '-1', '1e999', 'x'.repeat(300)],
  ...[[], {}, [null], { low: '1' }, '\u202e\u001b[31m', '::error::x', '../../x', '__proto__'],
];

/** A value within others. */
interface Part {
  readonly holder: object;
  readonly key: string;
}

/** A text with one of its parts changed; as it is where it holds none, or is no JSON. */
function change(make: (part: Part, random: Random, all: readonly Part[]) => void): TextMutation {
  return (text, _other, random) => {
    const whole = parse(text);
    const parts = listParts(whole);
    if (parts.length === 0) return text;
    make(pick(parts, random), random, parts);
    return `${JSON.stringify(whole, null, 2)}\n`;
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function listParts(value: unknown): Part[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    { holder: value, key },
    ...listParts(inner),
  ]);
}
