import { describe, expect, test } from 'vitest';
import { runAssess } from '../support/run-assess.ts';

const ESCAPE = '\u001b[';

/** Where colour is asked for or refused in a pipe, and whether it must be there. */
const COLOUR = [
  { how: 'nothing is said', args: [], env: {}, has: false },
  { how: 'FORCE_COLOR is set', args: [], env: { FORCE_COLOR: '1' }, has: true },
  { how: 'FORCE_COLOR is 0', args: [], env: { FORCE_COLOR: '0' }, has: false },
  { how: 'NO_COLOR is set', args: [], env: { NO_COLOR: '1' }, has: false },
  { how: '--no-color is given', args: ['--no-color'], env: {}, has: false },
  {
    how: '--no-color is given although FORCE_COLOR is set',
    args: ['--no-color'],
    env: { FORCE_COLOR: '3' },
    has: false,
  },
] as const;

describe('colour in a pipe', () => {
  for (const { how, args, env, has } of COLOUR) {
    test(`is ${has ? 'there' : 'absent'} where ${how}`, async () => {
      const rank = await runAssess(args, { env });
      const explain = await runAssess(['explain', 'registrars', ...args], { env });
      expect(rank.stdout.includes(ESCAPE)).toBe(has);
      expect(explain.stdout.includes(ESCAPE)).toBe(has);
    });

    test(`is ${has ? 'there' : 'absent'} in problems where ${how}`, async () => {
      const { code, stderr } = await runAssess(['-', ...args], { env, stdin: 'candidate: a\n' });
      expect(code).toBe(1);
      expect(stderr.includes(ESCAPE)).toBe(has);
    });
  }

  for (const format of ['json', 'csv', 'markdown']) {
    test(`never gets into ${format}`, async () => {
      const { stdout } = await runAssess(['-f', format], { env: { FORCE_COLOR: '3' } });
      expect(stdout).not.toContain('\u001b');
    });
  }

  test('says nothing that the text without it does not', async () => {
    const plain = await runAssess([]);
    const coloured = await runAssess([], { env: { FORCE_COLOR: '1' } });
    const stripped = coloured.stdout.split(ESCAPE).map((part, at) => {
      return at === 0 ? part : part.slice(part.indexOf('m') + 1);
    });
    expect(stripped.join('')).toBe(plain.stdout);
  });
});
