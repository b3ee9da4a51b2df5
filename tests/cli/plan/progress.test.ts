import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { ROOT } from '../../support/root.ts';
import { BUDGET, planFolder } from './plan-folder.ts';

/** What goes to standard error while a plan is made, if every look at the clock finds a second gone. */
async function planSlowly(isTTY: boolean): Promise<{ code: number; stderr: string }> {
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
  let stderr = '';
  const code = await main(['plan', '--budget', BUDGET], {
    cwd: planFolder(),
    env: {},
    stdin: (async function* () {})(),
    stdout: { write: () => true },
    stderr: {
      isTTY,
      write: (text) => {
        stderr += text;
      },
    },
    packageRoot: pathToFileURL(ROOT),
    inputs: new Set(),
  });
  clock.mockRestore();
  return { code, stderr };
}

test('a terminal shows how many searches are made, and is clean afterwards', async () => {
  const { code, stderr } = await planSlowly(true);
  expect(code).toBe(0);
  expect(stderr).toMatch(/\rmade 1 of \d+ searches/);
  expect(stderr.endsWith('\r\u001b[K')).toBe(true);
});

test('no progress goes into a file or a pipe', async () => {
  expect(await planSlowly(false)).toEqual({ code: 0, stderr: '' });
});
