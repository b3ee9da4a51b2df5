import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../support/root.ts';
import { makeFolder } from '../support/run-assess.ts';
import { packInto } from './pack.ts';
import { runNpm } from './run-npm.ts';

const TIMEOUT = 180_000;

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The jobs for build servers in the README, as they are pasted. */
const [GITHUB, GITLAB, PRE_COMMIT] = [...README.matchAll(/```yaml\n(.*?)```/gs)].map(
  ([, text = '']) => parse(text),
);

/** The commands of the jobs that run the program. */
const COMMANDS: readonly string[] = [
  ...GITHUB.jobs.check.steps.flatMap(({ run = [] }) => run),
  ...GITLAB.assess.script,
  PRE_COMMIT.repos[0].hooks[0].entry,
];

/** A repository of a team: candidate files, the packed program, and nothing else. */
function makeRepository(candidate: string): string {
  const folder = makeFolder({ 'candidates/registrars.yaml': candidate });
  packInto(join(folder, 'tools'));
  return folder;
}

const SOUND = readFileSync(join(ROOT, 'candidates/registrars.yaml'), 'utf8');

describe('the jobs in the README, in a repository that holds only candidates', () => {
  test(
    'run as they stand, and say what is wrong',
    () => {
      const folder = makeRepository(SOUND);
      expect(COMMANDS).toHaveLength(3);
      for (const command of COMMANDS) {
        const { status, stderr } = runNpm(['sh', '-c', command], folder);
        expect({ command, status, stderr }).toEqual({ command, status: 0, stderr: '' });
      }
      const faulty = SOUND.replace('sector:', 'sectr:');
      const other = makeRepository(faulty);
      for (const command of COMMANDS) {
        const { status, stdout } = runNpm(['sh', '-c', command], other);
        expect({ command, status }).toEqual({ command, status: 1 });
        expect(stdout).toContain('candidates/registrars.yaml');
      }
      expect(JSON.parse(readFileSync(join(other, 'assess.sarif'), 'utf8')).runs).toHaveLength(1);
      expect(JSON.parse(readFileSync(join(other, 'gl-code-quality.json'), 'utf8'))).toHaveLength(1);
      expect(readFileSync(join(other, 'assess.xml'), 'utf8')).toContain('<testsuites');
    },
    TIMEOUT,
  );

  test('may upload SARIF in a private repository', () => {
    expect(GITHUB.permissions).toEqual({
      contents: 'read',
      'security-events': 'write',
      actions: 'read',
    });
  });

  test('check a commit that only deletes a file', () => {
    const [hook] = PRE_COMMIT.repos[0].hooks;
    expect(hook).toMatchObject({ always_run: true, pass_filenames: false });
    expect(hook).not.toHaveProperty('files');
  });
});

describe('the packed program', () => {
  test(
    'is installed without a warning, such as one about scripts',
    () => {
      const folder = makeRepository(SOUND);
      const tarball = COMMANDS[0]?.match(/\S+\.tgz/)?.[0] ?? '';
      const { status, stderr } = runNpm(['npm', 'install', tarball], folder);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const { stdout } = runNpm(['npx', 'assess', '--version'], folder);
      const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
      expect(stdout.trim()).toBe(version);
    },
    TIMEOUT,
  );

  test('asks nobody who installs it to run a script: npm warns of these four', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) {
      expect(scripts).not.toHaveProperty(name);
    }
    // The one that npm runs after installing in a copy of the repository, and in one fetched by git.
    expect(scripts.postprepare).toBe(scripts.build);
    expect(scripts.prepack).toBe(scripts.build);
  });
});

describe('a copy of the repository without development packages', () => {
  /** What npm and the program need of it to come to the point. */
  const PARTS = ['package.json', 'package-lock.json', 'scripts', 'bin'];

  function makeCopy(): string {
    const folder = makeFolder();
    for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    return folder;
  }

  const SENTENCE =
    'assess: building takes the development packages: type "npm ci --include=dev".\n';

  for (const [what, args, env] of [
    ['npm ci --omit=dev', ['npm', 'ci', '--omit=dev'], {}],
    ['NODE_ENV=production npm ci', ['npm', 'ci'], { NODE_ENV: 'production' }],
  ] as const) {
    test(
      `says on "${what}" in one sentence what to type`,
      () => {
        const { status, stdout, stderr } = runNpm(args, makeCopy(), env);
        expect(status).not.toBe(0);
        const said = stdout + stderr;
        expect(said).toContain(SENTENCE);
        expect(said).not.toMatch(/^\s+at |ERR_MODULE/m);
      },
      TIMEOUT,
    );
  }

  test(
    'says on "npm start" in one sentence what to type',
    () => {
      const folder = makeCopy();
      const start = () => runNpm(['npm', 'start', '--silent'], folder);
      expect(start()).toMatchObject({
        status: 2,
        stdout: '',
        stderr:
          'assess: the program is not built yet: type "npm ci --include=dev" in its folder.\n',
      });
      // With packages and without scripts, only the build is missing.
      mkdirSync(join(folder, 'node_modules', 'esbuild'), { recursive: true });
      expect(start()).toMatchObject({
        status: 2,
        stdout: '',
        stderr: 'assess: the program is not built yet: type "npm run build" in its folder.\n',
      });
    },
    TIMEOUT,
  );
});
