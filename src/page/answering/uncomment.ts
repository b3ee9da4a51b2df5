import { isSamePlain } from '../../yaml/edit/change-plain.ts';
import { locate } from '../../yaml/locate.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import type { Path } from '../../yaml/place.ts';
import { isPlainMapping, type Plain, plainAt } from '../../yaml/plain.ts';
import { treeToPlain } from '../../yaml/tree-to-plain.ts';

/**
 * The text with a key put where the template of a new candidate holds its place in a comment, as in
 * `# waste: …`, and nothing behind it yet. Undefined where it does not.
 */
export function uncomment(text: string, path: Path): string | undefined {
  const key = String(path.at(-1));
  const holder = path.slice(0, -1);
  const parsed = parseYaml(text);
  if (parsed.outcome !== 'parsed') return undefined;
  const { plain } = treeToPlain(parsed.tree);
  const held = plainAt(plain, holder);
  const [first] = isPlainMapping(held) ? Object.keys(held) : [];
  if (first === undefined) return undefined;
  const [start] = locate(parsed.tree, { path: [...holder, first], at: 'key' });
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  const found = findPlaceholder(text, { key, from: holder.length === 0 ? 0 : start, indent });
  if (found === undefined) return undefined;
  const [from, to] = found;
  const freed = `${text.slice(0, from)}${' '.repeat(indent)}${key}:${text.slice(to)}`;
  return holds(freed, plain, path) ? freed : undefined;
}

interface Wanted {
  readonly key: string;
  /** Where the mapping begins that the key belongs to. */
  readonly from: number;
  readonly indent: number;
}

/** What stands in place of a value in the template: nothing that a person would miss. */
const BLANK = /…|^# sources: \[returns\]|^# organisations: 170/;

/** From where to where the comment reaches that holds the place of a key, its last line break left out. */
function findPlaceholder(
  text: string,
  { key, from, indent }: Wanted,
): readonly [number, number] | undefined {
  const pad = ' '.repeat(indent);
  const lines = new RegExp(`^${pad}# ${key}:[^\\n]*(?:\\n${pad}#   [^\\n]*)*`, 'gm');
  lines.lastIndex = from;
  const found = lines.exec(text);
  if (found === null || !BLANK.test(found[0].trimStart())) return undefined;
  const between = text.slice(from, found.index).split('\n').slice(1);
  const leavesHolder = between.some((line) => /\S/.test(line) && !line.startsWith(pad));
  if (leavesHolder) return undefined;
  const lineBreak = found[0].endsWith('\r') ? 1 : 0;
  return [found.index, found.index + found[0].length - lineBreak];
}

/** Whether a text says what another said, with an empty key more. */
function holds(text: string, plain: Plain, path: Path): boolean {
  const parsed = parseYaml(text);
  if (parsed.outcome !== 'parsed') return false;
  const now = treeToPlain(parsed.tree).plain;
  return plainAt(now, path) === '' && isSamePlain(without(now, path), plain);
}

function without(plain: Plain, [step, ...rest]: Path): Plain {
  if (!isPlainMapping(plain)) return plain;
  const pairs = Object.entries(plain).flatMap(([key, value]): [string, Plain][] => {
    if (key !== step) return [[key, value]];
    return rest.length === 0 ? [] : [[key, without(value, rest)]];
  });
  return Object.fromEntries(pairs);
}
