import { describe, expect, test } from 'vitest';
import { runShipped } from '../support/run-assess.ts';

const LAW = 'registrars.realistic-chance-of-success=Y';
const SHARE = 'council-tax.savings.spend.collection.addressable=30%';

async function readList(...args: string[]) {
  const { stdout } = await runShipped([...args, '--json']);
  const report = JSON.parse(stdout);
  const find = (id: string) => report.candidates.find((each: { id: string }) => each.id === id);
  return { report, find };
}

describe('--assume', () => {
  test('changes the verdict that rests on an answer', async () => {
    const { find } = await readList('--assume', LAW);
    expect((await readList()).find('registrars').verdict).toBe('ruled-out');
    expect(find('registrars')).toMatchObject({
      verdict: 'open',
      unmetMusts: [],
      musts: { met: 6 },
    });
  });

  test('changes the figures that rest on an amount or a share', async () => {
    const { find } = await readList('--assume', SHARE);
    expect(find('council-tax').savings.annual.addressable).toEqual({
      low: '333000000',
      central: '333000000',
      high: '333000000',
    });
  });

  test('may be given several times, also about one candidate', async () => {
    const { report, find } = await readList(
      '--assume',
      LAW,
      '--assume',
      'registrars.cultural-receptivity=N',
      '--assume',
      SHARE,
    );
    expect(find('registrars')).toMatchObject({
      verdict: 'ruled-out',
      unmetMusts: ['cultural-receptivity'],
    });
    expect(report.assumed).toHaveLength(3);
  });

  test('takes a range in place of a single value', async () => {
    const value = '{low: 10%, central: 20%, high: 40%}';
    const { find } = await readList(
      '--assume',
      `council-tax.savings.spend.collection.addressable=${value}`,
    );
    expect(find('council-tax').savings.annual.addressable).toEqual({
      low: '111000000',
      central: '222000000',
      high: '444000000',
    });
  });

  test('is listed in JSON with the path, the value and what the file says', async () => {
    const { report } = await readList(
      '--assume',
      LAW,
      '--assume',
      'complaints.savings.cashable=60%',
    );
    expect(report.assumed).toEqual([
      { path: 'registrars.realistic-chance-of-success', value: 'Y', was: 'N' },
      { path: 'complaints.savings.cashable', value: '60%', was: null },
    ]);
  });

  const REPORTS = [
    ['-f', 'text'],
    ['-f', 'markdown'],
    ['explain', 'registrars'],
    ['explain', 'registrars', '-f', 'markdown'],
    ['explain', 'registrars', '--json'],
    ['explain', 'registrars', '--brief'],
    ['explain', 'registrars', '--brief', '-f', 'markdown'],
  ];

  for (const args of REPORTS) {
    test(`is printed in the report of "assess ${args.join(' ')}"`, async () => {
      const { code, stdout } = await runShipped([...args, '--assume', LAW]);
      expect(code).toBe(0);
      const folded = stdout.replaceAll(/\s+/g, ' ');
      expect(/assumed/i.test(folded)).toBe(true);
      expect(folded.includes('registrars.realistic-chance-of-success')).toBe(true);
    });
  }

  test('leaves the files as they are', async () => {
    const { report } = await readList('--assume', LAW);
    expect(report.inputs).toEqual((await readList()).report.inputs);
  });
});

describe('the working of a candidate about which something was assumed', () => {
  test('says so at each figure, and cites no line of the file for what is not in it', async () => {
    for (const format of ['text', 'markdown']) {
      const { stdout } = await runShipped([
        'explain',
        'council-tax',
        '--assume',
        SHARE,
        '-f',
        format,
      ]);
      const working = stdout.slice(stdout.indexOf('Addressable'));
      const folded = working.replaceAll(/\s+/g, ' ').replaceAll('\\', '');
      expect(folded).toContain(`assumed: ${SHARE.replace('=', ' = ')}`);
    }
    const plain = await runShipped(['explain', 'council-tax']);
    expect(plain.stdout).not.toContain('assumed: ');
  });

  test('leaves the places of other candidates and other figures alone', async () => {
    const { stdout } = await runShipped(['explain', 'registrars', '--assume', SHARE]);
    expect(stdout).not.toContain('assumed: ');
  });
});
