import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import { isPlainMapping } from '../../src/yaml/plain.ts';
import { treeToPlain } from '../../src/yaml/tree-to-plain.ts';
import type { Raw } from './parse.ts';

/** What the text of a file holds before it is parsed; throws when it is no mapping. */
export function readPlain(text: string): Raw {
  const parsed = parseYaml(text);
  if (parsed.outcome !== 'parsed') throw new Error(JSON.stringify(parsed));
  const { plain } = treeToPlain(parsed.tree);
  if (!isPlainMapping(plain)) throw new Error('a document is a mapping');
  return plain;
}
