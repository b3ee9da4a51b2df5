import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`),
].filter((file) => file.endsWith('.md'));

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** The links of a document that lead into the repository. */
function listLinks(file: string): string[] {
  const prose = read(file)
    .replaceAll(/```.*?```/gs, '')
    .replaceAll(/`[^`\n]*`/g, 'code');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** The anchors that GitHub gives to the headings of a document. */
function listAnchors(file: string): Set<string> {
  return new Set(
    [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

describe('every link', () => {
  for (const file of DOCUMENTS) {
    test(`of ${file} leads to a file and a heading that are there`, () => {
      for (const link of listLinks(file)) {
        const [path = '', anchor] = link.split('#');
        const target = path === '' ? file : join(dirname(file), path);
        expect([link, existsSync(join(ROOT, target))]).toEqual([link, true]);
        if (anchor === undefined) continue;
        expect([link, listAnchors(target).has(anchor)]).toEqual([link, true]);
      }
    });
  }
});
