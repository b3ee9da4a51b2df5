import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../../support/root.ts';
import { bareEnv, PROGRAM, runAssess } from '../../support/run-assess.ts';

const KIB = 1024;

/** Of the disk, in KiB. */
const SIZE = 128;

/** A disk of 64 KiB; undefined where the system lets no test have one. */
function mountDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'assess-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}k`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

function unmount(disk: string): void {
  execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true });
}

const probe = mountDisk();
if (probe !== undefined) unmount(probe);
else console.warn('SKIPPED: tests of a full disk, which need to mount one (run them as root)');

/** Runs a line of a shell on the shipped candidates; `assess` is the program. */
function runShell(line: string, cwd: string) {
  const script = `assess() { "${process.execPath}" "${PROGRAM}" "$@"; }; ${line}; echo "exit $?"`;
  return execFileSync('sh', ['-c', `{ ${script}; } 2>&1`], { cwd, env: bareEnv() }).toString();
}

describe.skipIf(probe === undefined)('a disk with too little room', () => {
  /** A disk with a misspelt candidate and an old report on it, and so many KiB left. */
  function makeFullDisk(left: number) {
    const disk = mountDisk() ?? '';
    onTestFinished(() => unmount(disk));
    const text = readFileSync(join(ROOT, 'candidates/complaints.yaml'), 'utf8');
    const wrong = text.replace(/^sector/m, 'secotr');
    writeFileSync(join(disk, 'c.yaml'), wrong);
    writeFileSync(join(disk, 'r.json'), 'old');
    const used = Math.ceil(wrong.length / (4 * KIB)) * 4 + 4;
    writeFileSync(join(disk, 'fill'), Buffer.alloc((SIZE - used - left) * KIB));
    return { disk, wrong, at: (name: string) => join(disk, name) };
  }

  for (const left of [0, 8]) {
    test(`keeps a file that --fix would mend, with ${left} KiB left`, () => {
      const { disk, wrong, at } = makeFullDisk(left);
      const out = runShell(`assess check --fix -f compact ${at('c.yaml')}`, ROOT);
      expect(out).toMatch(/^assess: .*c\.yaml: there is no room left for it\.\nexit 2\n$/);
      expect(readFileSync(at('c.yaml'), 'utf8')).toBe(wrong);
      expect(readdirSync(disk).sort()).toEqual(['c.yaml', 'fill', 'r.json']);
    });

    test(`keeps an old report, with ${left} KiB left`, () => {
      const { disk, at } = makeFullDisk(left);
      const out = runShell(`assess candidates -o ${at('r.json')} --flows ${at('f.csv')}`, ROOT);
      expect(out).toBe(`assess: ${at('r.json')}: there is no room left for it.\nexit 2\n`);
      expect(readFileSync(at('r.json'), 'utf8')).toBe('old');
      expect(readdirSync(disk).sort()).toEqual(['c.yaml', 'fill', 'r.json']);
    });

    test(`keeps a file of several names, with ${left} KiB left`, () => {
      const { disk, wrong, at } = makeFullDisk(left);
      linkSync(at('c.yaml'), at('twin'));
      const out = runShell(`assess check --fix ${at('c.yaml')}`, ROOT);
      expect(out).toMatch(/there is no room left for it\.\nexit 2\n$/);
      expect(readFileSync(at('twin'), 'utf8')).toBe(wrong);
      expect(readdirSync(disk).sort()).toEqual(['c.yaml', 'fill', 'r.json', 'twin']);
    });

    test(`makes no candidate, nor its folder, with ${left} KiB left`, () => {
      const { disk, at } = makeFullDisk(left);
      const out = runShell('assess new boats', disk);
      expect(out).toMatch(
        /^assess: candidates\/boats\.yaml: there is no room left for it\.\nexit 2\n/,
      );
      expect(existsSync(at('candidates'))).toBe(false);
    });

    test(`makes a redirected report fail, with ${left} KiB left`, () => {
      const { at } = makeFullDisk(left);
      const out = runShell(`assess candidates --json > ${at('month.json')}`, ROOT);
      expect(out).toBe('assess: standard output: there is no room left for it.\nexit 2\n');
    });
  }

  test('takes a report into a file that is a mount of its own, as containers are handed', () => {
    const { disk, at } = makeFullDisk(40);
    writeFileSync(at('outside.md'), 'old');
    writeFileSync(at('mounted.md'), '');
    execFileSync('mount', ['--bind', at('outside.md'), at('mounted.md')]);
    const out = runShell(`assess candidates -o ${at('mounted.md')}`, ROOT);
    execFileSync('umount', [at('mounted.md')]);
    expect(out).toBe('exit 0\n');
    expect(readFileSync(at('outside.md'), 'utf8')).toMatch(/^# Hit list: /);
    expect(readdirSync(disk).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('takes all where there is room', async () => {
    const { disk, at } = makeFullDisk(56);
    expect(runShell('assess new boats', disk)).toContain('exit 0');
    const out = runShell(`assess candidates -f csv -o ${at('r.md')} > ${at('s.csv')}`, ROOT);
    expect(out).toBe('exit 0\n');
    const { stdout } = await runAssess(['candidates', '-f', 'csv']);
    expect(readFileSync(at('s.csv'), 'utf8')).toBe(stdout);
  });
});

describe.skipIf(!existsSync('/dev/full'))('a device that is full', () => {
  const COMMANDS = [
    ...['--json', '--help', '--version', 'schema candidate', 'check'],
    ...['explain registrars', 'compare candidates candidates'],
  ];

  test.each(COMMANDS)('as standard output ends "assess %s" with a sentence', (command) => {
    expect(runShell(`assess ${command} > /dev/full`, ROOT)).toBe(
      'assess: standard output: there is no room left for it.\nexit 2\n',
    );
  });

  test('as standard error leaves the exit code to say it', () => {
    expect(runShell('assess nowhere 2> /dev/full', ROOT)).toBe('exit 2\n');
  });

  test.each(['-o markdown=/dev/full', '--flows /dev/full'])('is named as a file: %s', (options) => {
    expect(runShell(`assess ${options}`, ROOT)).toContain(
      'assess: /dev/full: there is no room left for it.\nexit 2\n',
    );
  });

  test('as the summary of a step is no bug', () => {
    const out = runShell('GITHUB_STEP_SUMMARY=/dev/full assess check -f github', ROOT);
    expect(out).toContain('assess: /dev/full: there is no room left for it.\nexit 2\n');
  });
});
