import { pick } from '../random.ts';
import { insert, type TextMutation } from './mutation.ts';

const COMMENTS = [
  '# a remark',
  '# assess-ignore stale-source: fuzz',
  '# assess-ignore unknown-key: kept',
  '# assess-ignore',
  '  # assess-ignore wrong-value',
];

/** Ways to spoil a text by its stretches and lines. */
export const LINE_MUTATIONS: Readonly<Record<string, TextMutation>> = {
  'cut short': (text, _other, random) => text.slice(0, random(text.length)),
  'robbed of a stretch': (text, _other, random) => {
    const from = random(text.length);
    return text.slice(0, from) + text.slice(from + random(60));
  },
  'given a stretch twice': (text, _other, random) => {
    const from = random(text.length);
    return insert(text, random(text.length), text.slice(from, from + random(200)));
  },
  'spliced with another file': (text, other, random) =>
    text.slice(0, random(text.length)) + other.slice(random(other.length)),
  'given a stretch of another file': (text, other, random) => {
    const from = random(other.length);
    return insert(text, random(text.length), other.slice(from, from + 200));
  },
  'robbed of a line': (text, _other, random) => {
    const lines = text.split('\n');
    return lines.toSpliced(random(lines.length), 1).join('\n');
  },
  'given a line twice': (text, _other, random) => {
    const lines = text.split('\n');
    return lines.toSpliced(random(lines.length), 0, pick(lines, random)).join('\n');
  },
  'given a line of another file': (text, other, random) => {
    const lines = text.split('\n');
    return lines.toSpliced(random(lines.length), 0, pick(other.split('\n'), random)).join('\n');
  },
  'shuffled in its lines': (text, _other, random) => {
    const lines = text.split('\n');
    const [line = ''] = lines.splice(random(lines.length), 1);
    return lines.toSpliced(random(lines.length), 0, line).join('\n');
  },
  'indented elsewhere': (text, _other, random) => {
    const lines = text.split('\n');
    const at = random(lines.length);
    const line = lines[at] ?? '';
    return lines
      .with(at, random(3) === 0 ? line.trimStart() : ' '.repeat(1 + random(4)) + line)
      .join('\n');
  },
  'given comments': (text, _other, random) => {
    const lines = text.split('\n');
    const comment = pick(COMMENTS, random);
    const at = random(lines.length);
    return random(2) === 0
      ? lines.toSpliced(at, 0, comment).join('\n')
      : lines.with(at, `${lines[at]} ${comment.trim()}`).join('\n');
  },
};
