import { parseYaml } from '../../yaml/parse-yaml.ts';
import type { Plain } from '../../yaml/plain.ts';
import { treeToPlain } from '../../yaml/tree-to-plain.ts';

/** What a text says; undefined where it is not YAML. */
export function readPlain(text: string): Plain | undefined {
  const parsed = parseYaml(text);
  return parsed.outcome === 'parsed' ? treeToPlain(parsed.tree).plain : undefined;
}
