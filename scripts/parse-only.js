// The yardstick of the benchmark: the yaml package parsing every file of a folder, and nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder)) parse(readFileSync(join(folder, name), 'utf8'));
