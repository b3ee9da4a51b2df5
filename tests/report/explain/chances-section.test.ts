import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/report/blocks.ts';
import { chancesSection } from '../../../src/report/explain/chances-section.ts';
import type { Raw } from '../../support/parse.ts';
import { rawSpend } from '../../support/raw-candidate.ts';
import { ROOT } from '../../support/root.ts';
import { makeFolder, runAssess } from '../../support/run-assess.ts';
import { explainOne, paragraphsOf } from './explain-one.ts';

const platform = (more: Raw) => ({
  funder: 'The Treasury',
  horizon: '3',
  build: [{ low: '£1', central: '£2', high: '£3' }],
  'take-up': ['0%', '100%'],
  ...more,
});

function tell(more: Raw): string {
  const savings = { spend: [rawSpend('£60')] };
  const [section] = chancesSection(explainOne({ savings, platform: platform(more) }));
  if (section?.kind !== 'section') throw new Error('chances are a section');
  return paragraphsOf(section.blocks).map(wordsOf).join(' ');
}

test('weights of the file are said to be its own, and no rule is claimed for them', () => {
  const weights = { low: '20%', central: '50%', high: '30%' };
  expect(tell({ 'range-weights': weights })).toMatch(
    /^If the inputs move independently, .* with chances of 20%, 50% and 30%\. So the file says\. Ranged: build cost\. /,
  );
});

test('weights of the assumptions stand with what they rest on, where those say so', async () => {
  expect(tell({})).toMatch(/with chances of 30%, 40% and 30%\. Ranged: build cost\. /);
  const example = readFileSync(join(ROOT, 'examples/appraisal/boat-permits.yaml'), 'utf8');
  const cwd = makeFolder({ 'c/a.yaml': example.replace(/^ {2}range-weights: .*\n/m, '') });
  const { stdout } = await runAssess(['explain', 'boat-permits', 'c', '-f', 'markdown'], { cwd });
  expect(stdout).toMatch(/30%, 40% and 30%\. Swanson's rule for a range .* Ranged: /);
});
