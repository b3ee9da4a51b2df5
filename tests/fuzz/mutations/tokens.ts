import { pick, type Random } from '../random.ts';
import { insert, type TextMutation } from './mutation.ts';

const MARKS = [
  ...['[', ']', '{', '}', '"', "'", ':', ': ', ',', '#', ' #', '- ', '?', '|\n', '>\n', '\t'],
  ...['&a ', '*a', '!!int ', '!!set ', '---\n', '...\n', '%YAML 1.1\n', '<<: ', '\\', '\r', '\r\n'],
  ...['\u0000', '\u0007', '\u001b[31m', '\u0085', '\u00a0', '\u200b', '\u2028', '\ufeff', '\ufffe'],
  ...['\u202e', '\u{1f6a3}', '\ud800', 'e\u0301', '`', '|', '<b>', '](x)', '&amp;', '::error::'],
  ...['\n::error::x\n', '##[error]', '=1+1', '@SUM(A1)', '%0A', ']]>', '<!--', '__proto__: '],
];

const VALUES = [
  ...['', '?', '"?"', '~', 'null', 'none', 'yes', 'No', 'UNKNOWN', 'y', 'true', '0', '-1', '01'],
  ...['1e999', '0/0', '1/3', '100/0', '100%', '-5%', '1000%', '£0', '£-1bn', '£41,000', '£1e9'],
  ...[
    '99999999999999999999999999',
    '0.1000000000000000000001',
    '2021-22',
    '2021-23',
    '0000',
    '2024',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    '[]',
    '{}',
    '[Y]',
    '{low: 1, high: 0}',
    '[[[[',
    '{{{{',
  ],
  ...['{low: £1m, central: £2m, high: £3m}', '{value: 5, source: paper}', 'x'.repeat(300), '- -'],
  ...['https://example.org/a_b*c?d=1&e=2', '"a\\nb"', '"\\u0007"', '|', '>-', '# only a remark'],
];

const ANSWERS = [
  'yes',
  'No',
  'unknown',
  'y',
  'n',
  'Yes',
  'NO',
  '?',
  '"?"',
  '"yes"',
  "'n'",
  'maybe',
];

/** Ways to spoil a text by its words and marks. */
export const TOKEN_MUTATIONS: Readonly<Record<string, TextMutation>> = {
  'strewn with marks': (text, _other, random) => {
    let spoilt = text;
    for (let times = random(5); times >= 0; times -= 1) {
      spoilt = insert(spoilt, random(spoilt.length), pick(MARKS, random));
    }
    return spoilt;
  },
  'given another value': (text, _other, random) =>
    replaceOne(text, /(?<=: )[^\n,{}[\]]+/g, () => pick(VALUES, random), random),
  'given a value of another file': (text, other, random) => {
    const values = other.match(/(?<=: )[^\n,{}[\]]+/g) ?? [''];
    return replaceOne(text, /(?<=: )[^\n,{}[\]]+/g, () => pick(values, random), random);
  },
  'misspelt in a key': (text, _other, random) =>
    replaceOne(text, /[\w-]+(?=:(?: |\n))/g, (key) => misspell(key, random), random),
  'misspelt in some keys': (text, _other, random) => {
    let spoilt = text;
    for (let times = 2 + random(4); times > 0; times -= 1) {
      spoilt = replaceOne(spoilt, /[\w-]+(?=:(?: |\n))/g, (key) => misspell(key, random), random);
    }
    return spoilt;
  },
  'answered otherwise': (text, _other, random) => {
    let spoilt = text;
    for (let times = 1 + random(4); times > 0; times -= 1) {
      spoilt = replaceOne(spoilt, /(?<=meets: *)[^\s,}]+/g, () => pick(ANSWERS, random), random);
    }
    return spoilt;
  },
  'quoted elsewhere': (text, _other, random) =>
    replaceOne(text, /[\w£%-]+/g, (word) => pick([`"${word}"`, `'${word}'`], random), random),
  'misspelt in a word': (text, _other, random) =>
    replaceOne(text, /[A-Za-z][\w-]+/g, (word) => misspell(word, random), random),
  'changed in a number': (text, _other, random) =>
    replaceOne(
      text,
      /\d+/g,
      (digits) => pick(['0', '', `${digits}0`, `-${digits}`, `${digits}.5`], random),
      random,
    ),
};

/** A text in which one of the places that match says something else. */
function replaceOne(
  text: string,
  pattern: RegExp,
  change: (found: string) => string,
  random: Random,
): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { 0: old, index } = pick(found, random);
  return text.slice(0, index) + change(old) + text.slice(index + old.length);
}

/** A word with a letter left out, doubled, swapped or in upper case. */
function misspell(word: string, random: Random): string {
  const at = random(word.length);
  const letter = word.charAt(at);
  return pick(
    [
      word.slice(0, at) + word.slice(at + 1),
      insert(word, at, letter),
      word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2),
      word.slice(0, at) + letter.toUpperCase() + word.slice(at + 1),
    ],
    random,
  );
}
