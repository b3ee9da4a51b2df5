import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, runAssess } from '../../support/run-assess.ts';
import { candidateText } from '../candidate-text.ts';

test('a report that Windows PowerShell wrote in UTF-16 is one side of a comparison', async () => {
  const cwd = makeFolder({ 'candidates/a.yaml': candidateText({ name: 'Permits at £5' }) });
  const path = join(cwd, '2026-11.json');
  await runAssess(['-o', path], { cwd });
  writeFileSync(path, Buffer.from(`\ufeff${readFileSync(path, 'utf8')}`, 'utf16le'));
  const run = await runAssess(['compare', path, 'candidates', '--json'], { cwd });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(run.stdout)).toMatchObject({ identical: true });
});
