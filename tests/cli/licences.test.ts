import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';
import { PROGRAM } from '../support/run-assess.ts';

/** An installed package, as package-lock.json lists it by its folder. */
interface Installed {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages }: { packages: Readonly<Record<string, Installed>> } = JSON.parse(
  readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
);

/** The packages that docs/dependencies.md says are in the program. */
function listInProgram(): string[] {
  const text = readFileSync(join(ROOT, 'docs', 'dependencies.md'), 'utf8');
  const [, inProgram = ''] = /## In the program\n(.*?)\n## /s.exec(text) ?? [];
  return [...inProgram.matchAll(/^\| (\S+) \|/gm)].flatMap(([, name = '']) =>
    /^[a-z]/.test(name) ? [name] : [],
  );
}

/** The folder from which Node takes a package that one in a folder asks for. */
function resolve(name: string, from: string): string {
  const folder = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (packages[folder] !== undefined) return folder;
  if (from === '') throw new Error(`${name} is not installed`);
  return resolve(name, from.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''));
}

/** A package and all that it needs, each as `name version`. */
function listNeeded(name: string, from: string): string[] {
  const folder = resolve(name, from);
  const { version = '', dependencies, optionalDependencies } = packages[folder] ?? {};
  const needs = Object.keys({ ...dependencies, ...optionalDependencies });
  return [`${name} ${version}`, ...needs.flatMap((each) => listNeeded(each, folder))];
}

test('the list of licences names every package in the program, in each version that is in it', () => {
  const text = readFileSync(
    join(dirname(PROGRAM), '..', 'dist', 'THIRD-PARTY-LICENCES.txt'),
    'utf8',
  );
  const named = [...text.matchAll(/^((?:@[\w-]+\/)?[\w.-]+ \d+\.\d+\.\d+)\n\n/gm)].map(
    ([, each]) => each,
  );
  const needed = listInProgram().flatMap((name) => listNeeded(name, ''));
  expect(named).toEqual([...new Set(needed)].sort());
});
