/** A stream of whole numbers below a limit, the same for the same seed (mulberry32). */
export function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

type Random = (limit: number) => number;

const MARKS = ['[', ']', '{', '}', '"', "'", ':', ': ', ',', '#', '- ', '?', '|', '>', '\t', '\r'];
const MORE_MARKS = ['&a ', '*a', '!!int ', '---\n', '...\n', '%YAML 1.1\n', '\u2028', '\u{1f600}'];

/** Ways to spoil a file, by name; the second text is another file to take parts from. */
export const MUTATIONS: Readonly<
  Record<string, (text: string, other: string, random: Random) => Uint8Array>
> = {
  'cut short': (text, _other, random) => encode(text.slice(0, random(text.length))),
  'cut short within a character': (text, _other, random) => {
    const bytes = encode(text);
    return bytes.slice(0, random(bytes.length));
  },
  spliced: (text, other, random) =>
    encode(text.slice(0, random(text.length)) + other.slice(random(other.length))),
  'robbed of a stretch': (text, _other, random) => {
    const from = random(text.length);
    return encode(text.slice(0, from) + text.slice(from + random(60)));
  },
  'flipped in its bits': (text, _other, random) => {
    const bytes = encode(text);
    for (let times = 0; times < 3; times += 1) {
      const at = random(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random(7));
    }
    return bytes;
  },
  'strewn with marks': (text, _other, random) => {
    const marks = [...MARKS, ...MORE_MARKS];
    let spoilt = text;
    for (let times = random(5); times >= 0; times -= 1) {
      spoilt = insert(spoilt, random(spoilt.length), marks[random(marks.length)] ?? '');
    }
    return encode(spoilt);
  },
  'shuffled in its lines': (text, _other, random) => {
    const lines = text.split('\n');
    const [line = ''] = lines.splice(random(lines.length), 1);
    lines.splice(random(lines.length), 0, line);
    return encode(lines.join('\n'));
  },
  'indented elsewhere': (text, _other, random) => {
    const lines = text.split('\n');
    const at = random(lines.length);
    lines[at] = ' '.repeat(1 + random(4)) + (lines[at] ?? '');
    return encode(lines.join('\n'));
  },
  'nested deeply': (text, _other, random) =>
    encode(
      insert(text, random(text.length), (random(2) === 0 ? '[' : '{a: ').repeat(1 + random(3000))),
    ),
  'given a very long line': (text, _other, random) =>
    encode(insert(text, random(text.length), 'x, '.repeat(1 + random(60_000)))),
};

function insert(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
