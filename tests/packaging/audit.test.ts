import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';
import { makeFolder } from '../support/run-assess.ts';

/** Runs the audit with an npm in place of the real one, which answers what it is told to. */
function audit(answer: object) {
  const npm = join(
    makeFolder({ 'npm.cjs': `console.log(${JSON.stringify(JSON.stringify(answer))})` }),
    'npm.cjs',
  );
  const env = { PATH: process.env['PATH'] ?? '', npm_execpath: npm };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/audit.js'], {
    cwd: ROOT,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

/** A fault in a package, as `npm audit --json` lists it. */
const fault = (name: string) => ({
  [name]: { name, severity: 'high', nodes: [`node_modules/${name}`] },
});

describe('npm run audit', () => {
  test('fails where a bundled package has a known fault', () => {
    const run = audit({ vulnerabilities: { ...fault('decimal.js'), ...fault('knip') } });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('audit: decimal.js (high) is bundled\n');
    expect(run.stdout).toContain('audit: knip (high) is not bundled\n');
    expect(run.stdout).toMatch(/audit: 1 of \d+ bundled packages have known faults\.\n$/);
  });

  test('passes where only packages have one that are not bundled, and names them', () => {
    const run = audit({ vulnerabilities: fault('knip') });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('knip (high) is not bundled');
  });

  test('passes where the registry cannot be asked, and says that nothing was looked for', () => {
    const run = audit({ message: 'connect ECONNREFUSED', error: { summary: '', detail: '' } });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('nothing was looked for (connect ECONNREFUSED)');
  });
});
