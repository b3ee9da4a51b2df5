import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';
import { makeFolder, PROGRAM } from '../support/run-assess.ts';

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
    /^[@a-z]/.test(name) ? [name] : [],
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

test('a package in two versions is listed twice, and one that left nothing in the bundle not at all', async () => {
  const folder = makeFolder({
    'node_modules/wide/package.json': '{"name": "wide", "version": "8.0.0", "license": "MIT"}',
    'node_modules/wide/licence.md': 'New terms.',
    'node_modules/@a/table/package.json':
      '{"name": "@a/table", "version": "1.0.0", "license": "ISC"}',
    'node_modules/@a/table/node_modules/wide/package.json':
      '{"name": "wide", "version": "4.0.0", "license": "MIT"}',
    'node_modules/@a/table/node_modules/wide/LICENSE': 'Old terms.',
  });
  const inputs = {
    [`${folder}/node_modules/wide/index.js`]: { bytesInOutput: 5 },
    [`${folder}/node_modules/wide/lib/more.js`]: { bytesInOutput: 5 },
    [`${folder}/node_modules/@a/table/node_modules/wide/index.js`]: { bytesInOutput: 5 },
    [`${folder}/node_modules/@a/table/index.js`]: { bytesInOutput: 0 },
    'src/cli/start.ts': { bytesInOutput: 5 },
  };
  const [{ listBundled }, { listLicences }] = await Promise.all(
    ['list-bundled.js', 'list-licences.js'].map(
      (name) => import(pathToFileURL(join(ROOT, 'scripts', name)).href),
    ),
  );
  expect(listLicences(listBundled({ outputs: { 'dist/start.js': { inputs } } }))).toBe(
    'wide 4.0.0\n\nOld terms.\n\nwide 8.0.0\n\nNew terms.\n',
  );
});
