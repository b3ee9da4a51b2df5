import { distance } from 'fastest-levenshtein';
import { Lexer } from 'yaml';
import { parseYaml } from '../../../src/yaml/parse-yaml.ts';
import { isPlainMapping, type Plain } from '../../../src/yaml/plain.ts';
import { treeToPlain } from '../../../src/yaml/tree-to-plain.ts';

const ANSWERS: Readonly<Record<string, string>> = {
  y: 'Y',
  yes: 'Y',
  n: 'N',
  no: 'N',
  unknown: '?',
};

/**
 * What `--fix` did to a text that it should not have: a comment or a line lost, or a value changed
 * that is no spelling of an answer and no misspelt key.
 */
export function findFixFaults(before: string, after: string): string[] {
  const values = [readPlain(before), readPlain(after)] as const;
  const [then, now] = values;
  return [
    ...(isSame(listComments(before), listComments(after)) ? [] : ['comments differ']),
    ...(isSame(listLineEnds(before), listLineEnds(after)) ? [] : ['lines differ']),
    ...(then !== undefined && now === undefined ? ['it no longer parses'] : []),
    ...(then !== undefined && now !== undefined ? findChanges(then, now, '') : []),
  ];
}

/** Comments by the YAML package's own lexer. */
function listComments(text: string): string[] {
  return [...new Lexer().lex(text)].filter((lexeme) => /^\s*#/.test(lexeme));
}

function listLineEnds(text: string): string[] {
  return text.match(/\r?\n|\r/g) ?? [];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}

function readPlain(text: string): Plain | undefined {
  const parsed = parseYaml(text);
  return parsed.outcome === 'parsed' ? treeToPlain(parsed.tree).plain : undefined;
}

/** Every difference that no rewrite accounts for. */
function findChanges(before: Plain, after: Plain, path: string): string[] {
  if (isPlainMapping(before) && isPlainMapping(after))
    return findChangesOfKeys(before, after, path);
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item, index) =>
      findChanges(item, after[index] ?? '', `${path}.${index}`),
    );
  }
  const isAnswer = path.endsWith('.meets') && typeof before === 'string';
  const isRespelt = isAnswer && ANSWERS[before.toLowerCase()] === after;
  const isSameValue = typeof before === 'string' && before === after;
  return isSameValue || isRespelt ? [] : [`${path} has another value`];
}

function findChangesOfKeys(
  before: { [key: string]: Plain },
  after: { [key: string]: Plain },
  path: string,
): string[] {
  const [then, now] = [Object.entries(before), Object.entries(after)];
  if (then.length !== now.length) return [`${path} has more keys or fewer`];
  return then.flatMap(([key, value], index) => {
    const [fixed = '', other = ''] = now[index] ?? [];
    const inside = findChanges(value, other, `${path}.${fixed}`);
    return isRespelling(key, fixed) ? inside : [`${path}.${key} became ${fixed}`, ...inside];
  });
}

/** Whether a key may be another one misspelt: a third of its letters may be wrong. */
function isRespelling(key: string, fixed: string): boolean {
  const edits = distance(key.toLowerCase(), fixed.toLowerCase());
  return edits <= Math.max(2, Math.floor(key.length / 3));
}
