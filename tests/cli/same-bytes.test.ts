import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';
import { makeFolder, runAssess, spawnAssess } from '../support/run-assess.ts';

const FORMATS = ['text', 'markdown', 'json', 'csv', 'html'] as const;

const SHIPPED = [
  'candidates/complaints.yaml',
  'candidates/council-tax.yaml',
  'candidates/payments-and-arrears.yaml',
  'candidates/registrars.yaml',
  'candidates/smart-homes.yaml',
];

async function report(args: readonly string[], cwd = ROOT, env = {}): Promise<string> {
  const { code, stdout } = await runAssess(args, { cwd, env });
  expect(code).toBe(0);
  return stdout;
}

/** A report by a process of its own, so that Node too goes by the environment. */
async function reportIn(env: Readonly<Record<string, string>>, args: readonly string[]) {
  const { code, stdout } = await spawnAssess(args, { env });
  expect(code).toBe(0);
  return stdout;
}

describe('the same files give the same bytes', () => {
  for (const format of FORMATS) {
    test(`in two runs, each in a process of its own, in ${format}`, async () => {
      expect(await reportIn({}, ['-f', format])).toBe(await report(['-f', format]));
    });

    test(`in whatever order they are given, in ${format}`, async () => {
      const forward = await report([...SHIPPED, '-f', format]);
      expect(await report([...SHIPPED.toReversed(), '-f', format])).toBe(forward);
      expect(await report([...SHIPPED, ...SHIPPED, '-f', format])).toBe(forward);
    });

    test(`in another working folder with the same relative paths, in ${format}`, async () => {
      const cwd = makeFolder();
      for (const folder of ['candidates', 'criteria']) {
        cpSync(join(ROOT, folder), join(cwd, folder), { recursive: true });
      }
      expect(await report(['-f', format], cwd)).toBe(await report(['-f', format]));
    });
  }

  test('however their paths are spelt', async () => {
    const plain = await report([...SHIPPED, '--json']);
    const spelt = SHIPPED.map((path, index) =>
      index % 2 === 0 ? `./${path}` : join(ROOT, path),
    ).toReversed();
    expect(await report([...spelt, '--json'])).toBe(plain);
  });

  test('in whatever language and time zone they are read', async () => {
    const args = ['-f', 'markdown', '--date', '2026-11-20'];
    const plain = await report(args);
    for (const env of [
      { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', TZ: 'Pacific/Kiritimati' },
      { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Pago_Pago' },
    ]) {
      expect(await reportIn(env, args)).toBe(plain);
    }
  });

  test('when one candidate is explained', async () => {
    const args = ['explain', 'registrars', '-f', 'markdown'];
    expect(await report(args)).toBe(await report(args));
  });
});

describe('a report has no date but the one that is given', () => {
  test('none, where none is given', async () => {
    const json = JSON.parse(await report(['--json']));
    expect(json.date).toBeNull();
    expect(await report([])).not.toContain('as at');
  });

  test('that of --date, in every format that carries one', async () => {
    const date = '1999-12-31';
    expect(JSON.parse(await report(['--json', '--date', date])).date).toBe(date);
    expect(await report(['--date', date])).toContain(`as at ${date}`);
    expect(await report(['-f', 'markdown', '--date', date])).toContain(`as at ${date}`);
  });

  test('that of SOURCE_DATE_EPOCH, as a day in UTC', async () => {
    const env = { SOURCE_DATE_EPOCH: '946684799', TZ: 'Pacific/Kiritimati' };
    expect(JSON.parse(await reportIn(env, ['--json'])).date).toBe('1999-12-31');
  });

  test('that of --date before that of SOURCE_DATE_EPOCH', async () => {
    const env = { SOURCE_DATE_EPOCH: '946684799' };
    const json = JSON.parse(await report(['--json', '--date', '2000-02-29'], ROOT, env));
    expect(json.date).toBe('2000-02-29');
  });

  test('and the clock is never asked', async () => {
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(NO_CLOCK)}` };
    for (const args of [
      [],
      ['-f', 'markdown'],
      ['--json'],
      ['-f', 'csv'],
      ['explain', 'registrars'],
    ]) {
      expect(await reportIn(env, args)).toBe(await report(args));
    }
  });
});

/** A start-up script that makes every question about the time of day an error. */
const NO_CLOCK = `
const refuse = () => { throw new Error('the clock was asked'); };
globalThis.Date = new Proxy(Date, {
  construct: (target, args) => (args.length === 0 ? refuse() : new target(...args)),
  apply: refuse,
  get: (target, key) => (key === 'now' ? refuse : Reflect.get(target, key)),
});`;
