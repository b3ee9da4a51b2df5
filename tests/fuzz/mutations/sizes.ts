import { pick } from '../random.ts';
import { insert, type TextMutation } from './mutation.ts';

/** Ways to make a text deep, wide or long. */
export const SIZE_MUTATIONS: Readonly<Record<string, TextMutation>> = {
  'nested deeply': (text, _other, random) =>
    insert(text, random(text.length), pick(['[', '{a: ', '- '], random).repeat(1 + random(3000))),
  'given a very long line': (text, _other, random) =>
    insert(
      text,
      random(text.length),
      pick(['x, ', '\\', '1,000', '?', '"', ': '], random).repeat(1 + random(60_000)),
    ),
  'given many lines': (text, _other, random) => {
    const lines = text.split('\n');
    const at = random(lines.length);
    const many = `${lines[at]}\n`.repeat(1 + random(500));
    return lines.toSpliced(at, 0, many).join('\n');
  },
};
