import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, type RunOptions, runAssess } from '../../support/run-assess.ts';
import { CHECK, ERROR, SHEET } from './folder.ts';

/** A repository that holds the files in a folder of its own; `git` is what `.git` is. */
function makeRepository(git: 'folder' | 'file' | 'none' = 'none'): string {
  const root = makeFolder({
    'policy/hitlist/sheet.yaml': SHEET,
    'policy/hitlist/c/a.yaml': ERROR,
    'elsewhere/b.yaml': '',
  });
  if (git === 'folder') mkdirSync(join(root, '.git'));
  if (git === 'file') writeFileSync(join(root, '.git'), 'gitdir: ../.git/worktrees/a\n');
  return root;
}

const FORMATS = ['github', 'sarif', 'gitlab', 'junit', 'pretty', 'compact', 'json', 'markdown'];

/** The path of the faulty file as each format names it. */
async function namesIn(root: string, env: RunOptions['env'] = {}, ...more: string[]) {
  const cwd = join(root, 'policy/hitlist');
  const outputs = FORMATS.flatMap((format) => ['-o', `${format}=${format}.out`]);
  const { stderr } = await runAssess([...CHECK, ...outputs, ...more], { cwd, env });
  expect(stderr).toBe('');
  return Object.fromEntries(
    FORMATS.map((format) => {
      const text = readFileSync(join(cwd, `${format}.out`), 'utf8');
      const named = /(?:file=|"uri": ?"|"path": ?"|file="|^|\| |"file": ?")([\w./-]*c\/a\.yaml)/m;
      return [format, named.exec(text)?.[1]];
    }),
  );
}

const HERE = 'c/a.yaml';
const FROM_ROOT = 'policy/hitlist/c/a.yaml';

const inRepository = (path: string) => ({
  ...{ github: path, sarif: path, gitlab: path, junit: path },
  ...{ pretty: HERE, compact: HERE, json: HERE, markdown: HERE },
});

describe('files are named for other tools', () => {
  test('from the working folder where there is no repository', async () => {
    expect(await namesIn(makeRepository())).toEqual(inRepository(HERE));
  });

  for (const git of ['folder', 'file'] as const) {
    test(`from the root of a git repository, whose .git is a ${git}`, async () => {
      expect(await namesIn(makeRepository(git))).toEqual(inRepository(FROM_ROOT));
    });
  }

  for (const name of ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR']) {
    test(`from ${name} before the git repository`, async () => {
      const root = makeRepository('folder');
      expect(await namesIn(root, { [name]: join(root, 'policy') })).toEqual(
        inRepository('hitlist/c/a.yaml'),
      );
      expect(await namesIn(root, { [name]: `${root}/policy/` })).toEqual(
        inRepository('hitlist/c/a.yaml'),
      );
    });

    test(`from the git repository where ${name} is another folder, or none`, async () => {
      const root = makeRepository('folder');
      for (const folder of [join(root, 'elsewhere'), join(root, 'nowhere'), '']) {
        expect(await namesIn(root, { [name]: folder })).toEqual(inRepository(FROM_ROOT));
      }
    });
  }

  test('from GITHUB_WORKSPACE before CI_PROJECT_DIR, a link followed', async () => {
    const root = makeRepository();
    symlinkSync(root, join(root, 'link'));
    const env = { GITHUB_WORKSPACE: join(root, 'link'), CI_PROJECT_DIR: join(root, 'policy') };
    expect(await namesIn(root, env)).toEqual(inRepository(FROM_ROOT));
  });

  test('from --base before all else, itself named from the working folder', async () => {
    const root = makeRepository('folder');
    const env = { GITHUB_WORKSPACE: root };
    expect(await namesIn(root, env, '--base', '..')).toEqual(inRepository('hitlist/c/a.yaml'));
    expect(await namesIn(root, env, '--base', '../../elsewhere')).toEqual(
      inRepository('../policy/hitlist/c/a.yaml'),
    );
  });

  test('the place in a message too, and the summary of a step', async () => {
    const root = makeRepository('folder');
    const summary = join(root, 'summary.md');
    const { stdout } = await runAssess([...CHECK, '-f', 'github'], {
      cwd: join(root, 'policy/hitlist'),
      env: { GITHUB_STEP_SUMMARY: summary },
    });
    expect(stdout).toContain(`::${FROM_ROOT}:3:1: `);
    expect(readFileSync(summary, 'utf8')).toContain(`| ${FROM_ROOT}:3:1 |`);
  });

  test('but for standard input, unless it was given the name of a file', async () => {
    const cwd = join(makeRepository('folder'), 'policy/hitlist');
    const args = ['check', '-', '--sheet', 'sheet.yaml', '-f', 'gitlab'];
    const pathOf = async (...more: string[]) => {
      const { stdout } = await runAssess([...args, ...more], { cwd, stdin: ERROR });
      return JSON.parse(stdout)[0].location.path;
    };
    expect(await pathOf()).toBe('<stdin>');
    expect(await pathOf('--stdin-filename', 'c/a.yaml')).toBe(FROM_ROOT);
  });
});

test('--base with a folder that is not there is wrong use, and nothing is mended or written', async () => {
  const root = makeRepository();
  const cwd = join(root, 'policy/hitlist');
  for (const base of ['nowhere', 'sheet.yaml', '']) {
    const args = [...CHECK, '--fix', '-o', 'a.sarif', '--base', base];
    const { code, stderr } = await runAssess(args, { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `assess: --base "${base}": there is no such folder.\n`,
    });
    expect(readFileSync(join(cwd, 'c/a.yaml'), 'utf8')).toBe(ERROR);
  }
});
