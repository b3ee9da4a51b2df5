import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import type { Plain } from '../../src/yaml/plain.ts';
import { treeToPlain } from '../../src/yaml/tree-to-plain.ts';

/** What a YAML text holds, as ordinary values that compare with literals; throws when it has a fault. */
export function readPlain(text: string): unknown {
  const parsed = parseYaml(text);
  if (parsed.outcome !== 'parsed') throw new Error(JSON.stringify(parsed));
  return toOrdinary(treeToPlain(parsed.tree).plain);
}

/** The words and the place of the fault in a YAML text; throws when it has none. */
export function readFault(text: string): { kind: string; at: readonly [number, number] } {
  const parsed = parseYaml(text);
  if (parsed.outcome !== 'fault') throw new Error(`no fault, but ${parsed.outcome}`);
  return { kind: parsed.fault.kind, at: parsed.fault.range };
}

function toOrdinary(value: Plain): unknown {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(toOrdinary);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toOrdinary(inner)]));
}
