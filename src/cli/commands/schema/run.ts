import { readFileSync } from 'node:fs';
import { renderJson } from '../../../report/json.ts';
import { EXIT } from '../../exit.ts';
import { packagePath } from '../../host.ts';
import type { RunOf } from '../spec.ts';
import type { schema } from './spec.ts';

/** Runs `assess schema`: prints the JSON Schema of a kind of file. */
export const runSchema: RunOf<typeof schema> = (host, kind) => {
  const text = readFileSync(packagePath(host, `schemas/${kind}.schema.json`), 'utf8');
  host.stdout.write(renderJson(JSON.parse(text)));
  return EXIT.fine;
};
