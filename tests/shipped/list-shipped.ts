import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../src/documents/parse-document.ts';
import { ROOT } from '../support/root.ts';

/** A file that comes with the program. */
export interface ShippedFile {
  /** Path from the root of the project. */
  readonly file: string;
  readonly kind: Kind;
  readonly text: string;
}

/** Every YAML file in `criteria` and `candidates`. */
export function listShipped(): ShippedFile[] {
  return ['criteria', 'candidates'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => readShipped(`${folder}/${name}`)),
  );
}

function readShipped(file: string): ShippedFile {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const [, kind] = /^(sheet|candidate|assumptions):/m.exec(text) ?? [];
  if (kind === undefined) throw new Error(`${file} does not say what it is`);
  return { file, kind: kind as Kind, text };
}
