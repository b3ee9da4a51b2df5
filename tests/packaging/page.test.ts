import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';
import { makeFolder, spawnAssess } from '../support/run-assess.ts';
import { packInto } from './pack.ts';

const PAGE = readFileSync(join(ROOT, 'dist/assess.html'), 'utf8');

/** What the page carries besides its program. */
const [, DATA = ''] = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(PAGE) ?? [];

/** The packages of which the page's program has something. */
const BUNDLED = ['@noble/hashes', 'decimal.js', 'preact', 'preact-render-to-string', 'yaml', 'zod'];

describe('assess.html, the page for those without Node', () => {
  test('is the hit list of the shipped candidates, as the program writes it', async () => {
    const file = join(makeFolder(), 'page.html');
    const run = await spawnAssess(['candidates', '-o', file], { cwd: ROOT });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(file, 'utf8') === PAGE).toBe(true);
  });

  test('names its files as they stand in the package, and says that they are an example', () => {
    const { files, example } = JSON.parse(DATA);
    const names = [files.sheet, files.assumptions, ...files.candidates].map(({ file }) => file);
    expect(names.filter((name) => !/^(criteria|candidates)\//.test(name))).toEqual([]);
    expect(names.some((name) => name.startsWith('candidates/radar/'))).toBe(true);
    expect(example).toBe(true);
  });

  test('carries the notices that the licences of its program ask for', () => {
    const [, notices = ''] = /<script>\/\*!(.*?)\*\//s.exec(PAGE) ?? [];
    for (const name of BUNDLED) {
      const folder = join(ROOT, 'node_modules', name);
      const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      expect(notices).toMatch(new RegExp(`^${name} ${version}: Copyright `, 'm'));
    }
    expect(notices.match(/Permission is hereby granted/g)).toHaveLength(1);
    expect(notices.match(/Permission to use, copy, modify/g)).toHaveLength(1);
  });

  test('is in the package, and what its program is made of is listed beside it', () => {
    expect(packInto(makeFolder())).toContain('dist/assess.html');
    const sbom = readFileSync(join(ROOT, 'dist/sbom.cdx.json'), 'utf8');
    const licences = readFileSync(join(ROOT, 'dist/THIRD-PARTY-LICENCES.txt'), 'utf8');
    for (const name of BUNDLED) {
      expect(sbom).toContain(`"pkg:npm/${name.replace('@', '%40')}@`);
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
  });
});
