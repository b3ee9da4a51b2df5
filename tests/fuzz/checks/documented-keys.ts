import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/root.ts';

const TABLES = readTables(readFileSync(join(ROOT, 'docs', 'json.md'), 'utf8'));

/** The keys in the table of docs/json.md below a heading, or below a line such as "A row of `claims`". */
export function documentedKeys(title: string): readonly string[] {
  const keys = TABLES.get(title);
  if (keys === undefined) throw new Error(`docs/json.md has no table of keys below ${title}`);
  return keys;
}

function readTables(markdown: string): ReadonlyMap<string, readonly string[]> {
  const tables = new Map<string, string[]>();
  let title = '';
  for (const line of markdown.split('\n')) {
    const [, named] = /^(?:#+ (.+)|(A row of `\w+`):)$/.exec(line)?.filter(Boolean) ?? [];
    if (named !== undefined) title = named;
    const [, cell] = /^\| (`[^|]+`) \|/.exec(line) ?? [];
    if (cell === undefined) continue;
    const keys = [...cell.matchAll(/`(\w+)`/g)].map(([, key = '']) => key);
    tables.set(title, [...(tables.get(title) ?? []), ...keys]);
  }
  return tables;
}
