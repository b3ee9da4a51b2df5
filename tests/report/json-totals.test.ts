import { describe, expect, test } from 'vitest';
import { candidateText, spendText } from '../cli/candidate-text.ts';
import { makeFolder, runAssess } from '../support/run-assess.ts';

/** Candidates with £1m, £2m and £4m of spend a year, half of it addressable, and links between them. */
function makeLinked(links: {
  readonly a?: string;
  readonly b?: string;
  readonly c?: string;
}): string {
  const spend = { a: '£1m', b: '£2m', c: '£4m' } as const;
  const files = (['a', 'b', 'c'] as const).map((id) => {
    const overlaps = links[id] === undefined ? '' : `, overlaps: [${links[id]}]`;
    return [`${id}.yaml`, candidateText({ id, more: spendText(spend[id], overlaps) })] as const;
  });
  return makeFolder(Object.fromEntries(files));
}

async function readTotals(cwd: string, ...args: string[]) {
  const { stdout } = await runAssess(['.', '--json', ...args], { cwd });
  return JSON.parse(stdout).totals;
}

/** Which candidates name which, and the spend and the ids left out that must follow. */
const LINKS = [
  { how: 'nothing is linked', links: {}, spend: '7000000', leftOut: [] },
  { how: 'the smaller names the greater', links: { a: 'c' }, spend: '6000000', leftOut: ['a'] },
  { how: 'the greater names the smaller', links: { c: 'a' }, spend: '6000000', leftOut: ['a'] },
  { how: 'each names the next', links: { a: 'b', b: 'c' }, spend: '4000000', leftOut: ['a', 'b'] },
  { how: 'two name each other', links: { a: 'b', b: 'a' }, spend: '6000000', leftOut: ['a'] },
] as const;

describe('totals in JSON', () => {
  for (const { how, links, spend, leftOut } of LINKS) {
    test(`count shared spend once, and name what is left out, where ${how}`, async () => {
      const { open } = await readTotals(makeLinked(links));
      expect(open.annual.spend.central).toBe(spend);
      expect(open.leftOut).toEqual(leftOut);
    });
  }

  test('do not count a candidate that is ruled out, nor one that is not ranked', async () => {
    const cwd = makeFolder({
      'a.yaml': candidateText({ id: 'a', more: spendText('£1m') }),
      'b.yaml': candidateText({ id: 'b', answers: { digitisable: 'N' }, more: spendText('£2m') }),
      'c.yaml': candidateText({ id: 'c', status: 'benchmark', more: spendText('£4m') }),
    });
    const { open, qualifies } = await readTotals(cwd);
    expect(open.annual.spend.central).toBe('1000000');
    expect(qualifies).toEqual({ annual: null, oneOff: null, leftOut: [] });
    const all = await readTotals(cwd, '--all');
    expect(all.open.annual.spend.central).toBe('5000000');
  });
});
