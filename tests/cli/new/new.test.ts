import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../support/root.ts';
import { makeFolder, runAssess } from '../../support/run-assess.ts';

const FILE = 'candidates/boat-permits.yaml';

async function makeNew(...args: string[]) {
  const cwd = makeFolder();
  const run = await runAssess(['new', 'boat-permits', ...args], { cwd });
  return { cwd, run, read: (path = FILE) => readFileSync(join(cwd, path), 'utf8') };
}

describe('assess new', () => {
  test('writes a candidate on the radar to ./candidates and says where', async () => {
    const { run, read } = await makeNew();
    expect(run.code).toBe(0);
    expect(run.stdout).toContain(FILE);
    expect(read()).toMatch(/^candidate: boat-permits$/m);
    expect(read()).toMatch(/^name: Boat permits$/m);
    expect(read()).toMatch(/^status: radar$/m);
  });

  test.each(['con', 'lpt1'])('refuses %s, which no file on Windows can be called', async (id) => {
    const cwd = makeFolder();
    for (const args of [[id], [id, '-o', 'x.yaml']]) {
      const { code, stdout, stderr } = await runAssess(['new', ...args], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`"${id}" is not an id that a file can be named after: Windows`);
    }
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('asks each of the 19 questions in the order of the sheet, with its marking', async () => {
    const { read } = await makeNew();
    const sheet = readFileSync(join(ROOT, 'criteria/servitised-platform.yaml'), 'utf8');
    const ids = [...sheet.matchAll(/^ {2}- id: (.+)$/gm)].map(([, id]) => id);
    expect(ids).toHaveLength(19);
    expect([...read().matchAll(/^ {2}([a-z-]+):$/gm)].map(([, id]) => id)).toEqual(ids);
    expect(read()).toMatch(/^ {2}# 1\. Scale of benefits \(Must\)\./m);
    expect(read()).toMatch(/^ {2}# 19\. Open standards \(Could\)\./m);
    expect(read().match(/ \(Must\)\. /g)).toHaveLength(13);
    expect(read().match(/ \(Could\)\. /g)).toHaveLength(6);
  });

  test('leaves every question unanswered', async () => {
    const { cwd } = await makeNew();
    const { stdout } = await runAssess(['--json'], { cwd });
    const [candidate] = JSON.parse(stdout).candidates;
    expect(candidate).toMatchObject({ id: 'boat-permits', status: 'radar', rank: null });
    expect(candidate.unanswered).toHaveLength(19);
  });

  test('writes a file that assess explain and a hit list accept', async () => {
    const { cwd } = await makeNew();
    const explain = await runAssess(['explain', 'boat-permits'], { cwd });
    expect({ code: explain.code, stderr: explain.stderr }).toEqual({ code: 0, stderr: '' });
    const rank = await runAssess([], { cwd });
    expect({ code: rank.code, stderr: rank.stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('writes a file that can be filled in by taking its marks of comment away', async () => {
    const { cwd, read } = await makeNew();
    const filled = read()
      .replaceAll(
        /^( *)# (sources: \[returns\]|because: >-|summary: >-|sources:|savings:)$/gm,
        '$1$2',
      )
      .replaceAll(/^( *)# {3}(…|returns: .*| +- .*|spend:)$/gm, '$1  $2')
      .replaceAll(
        /^# ((?:waste|solution|roles|decision|organisations|owner|assessed): .*)$/gm,
        '$1',
      )
      .replaceAll('meets:', 'meets: Y')
      .replace('radar', 'assessed');
    expect(filled.match(/meets: Y/g)).toHaveLength(19);
    const asShown = await runAssess(['-', '--json'], { cwd, stdin: filled });
    // 19 reasons, the name of a spend line, and title, publisher and url of a source.
    const counts = [...asShown.stderr.matchAll(/error placeholder(?:, (\d+) times)?/g)];
    expect(counts.reduce((sum, [, times = '1']) => sum + Number(times), 0)).toBe(23);
    const stdin = filled.replaceAll('…', 'Written').replace('£1.2m', '£1.3m');
    const { code, stdout, stderr } = await runAssess(['-', '--json'], { cwd, stdin });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout).candidates[0]).toMatchObject({
      verdict: 'qualifies',
      savings: { annual: { spend: { central: '1300000' } } },
    });
  });

  test('keeps lines short enough to read', async () => {
    const { read } = await makeNew();
    expect(
      read()
        .split('\n')
        .filter((line) => line.length > 110),
    ).toEqual([]);
  });

  test('writes to the file named with -o, and makes its folder', async () => {
    const { run, cwd, read } = await makeNew('-o', 'mine/radar/boats.yaml');
    expect(run.code).toBe(0);
    expect(read('mine/radar/boats.yaml')).toContain('candidate: boat-permits');
    expect(existsSync(join(cwd, 'candidates'))).toBe(false);
  });

  test('names the schema on its first line where the project has one', async () => {
    const cwd = makeFolder({ 'schemas/candidate.schema.json': '{}' });
    await runAssess(['new', 'boat-permits', '-o', 'candidates/radar/boats.yaml'], { cwd });
    const [first] = readFileSync(join(cwd, 'candidates/radar/boats.yaml'), 'utf8').split('\n');
    expect(first).toBe('# yaml-language-server: $schema=../../schemas/candidate.schema.json');
  });

  test('refuses to overwrite: exit code 2, and the file is as it was', async () => {
    const cwd = makeFolder({ [FILE]: 'mine\n' });
    const { code, stdout, stderr } = await runAssess(['new', 'boat-permits'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(FILE);
    expect(readFileSync(join(cwd, FILE), 'utf8')).toBe('mine\n');
  });

  for (const id of [
    'Boat-Permits',
    'boat permits',
    'boat_permits',
    '-boats',
    'boats-',
    'a--b',
    '../x',
    'é',
    '',
  ]) {
    test(`refuses "${id}" as an id, and writes nothing`, async () => {
      const cwd = makeFolder();
      const { code, stderr } = await runAssess(['new', '--', id], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain('lower-case letters, digits and single hyphens');
      expect(readdirSync(cwd)).toEqual([]);
    });
  }

  test('takes its questions from the sheet in ./criteria', async () => {
    const cwd = makeFolder({ 'criteria/sheet.yaml': TINY_SHEET });
    const { code } = await runAssess(['new', 'boat-permits'], { cwd });
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, FILE), 'utf8')).toContain('# 7. Afloat (Must). Does it float?');
  });
});

const TINY_SHEET = `sheet: tiny
edition: 2024-03
factors: [{number: 1, name: One, lesson: None}]
criteria:
  - {id: afloat, number: 7, name: Afloat, theme: benefits, factor: 1, marking: must,
     question: Does it float?, settle: Look., why-this-marking: Boats must.}
`;
