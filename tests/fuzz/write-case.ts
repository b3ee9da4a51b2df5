import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Case } from './make-case.ts';

/** The folder within that of a case that holds its files as they were. */
export const BEFORE = 'before';

/** Writes the folder of a case, and beside the files what they were. */
export function writeCase(folder: string, { target, spoilt, others }: Case): void {
  for (const { path, text } of [target, ...others]) {
    write(join(folder, BEFORE, path), text);
    write(join(folder, path), text);
  }
  write(join(folder, target.path), spoilt);
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
