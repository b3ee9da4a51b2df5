import { readFileSync } from 'node:fs';
import type { Kind } from '../../documents/parse-document.ts';
import { type Host, packagePath } from '../host.ts';

/** Runs `assess schema`: prints the JSON Schema of a kind of file; returns the exit code. */
export function runSchema(kind: Kind, host: Host): number {
  host.stdout.write(readFileSync(packagePath(host, `schemas/${kind}.schema.json`), 'utf8'));
  return 0;
}
