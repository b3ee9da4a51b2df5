import { describe, expect, test } from 'vitest';
import { reconcileClaims } from '../../../src/assess/savings/reconcile.ts';
import { costedCandidate } from '../../support/costed-candidate.ts';
import { showMillionths } from '../../support/estimate-savings.ts';
import { parseAssumptions, type Raw } from '../../support/parse.ts';
import { rawAssumptions } from '../../support/raw-assumptions.ts';
import { rawSpend } from '../../support/raw-candidate.ts';

const FILES: Readonly<Record<string, Raw>> = {
  registrars: { spend: [rawSpend('£220m', { addressable: '50%', grade: '6' })] },
  'council tax': { spend: [rawSpend('£1.11bn')] },
  complaints: {
    spend: [rawSpend('£200m')],
    fte: { 'per-organisation': '5', released: '2', organisations: '1,600', source: 'returns' },
  },
  'smart homes': { spend: [rawSpend('£7.5bn', { kind: 'one-off' })], ratio: 'none' },
  small: { spend: [rawSpend('£25')] },
};

/** What we make of one claim, in text. */
function reconcile(savings: Raw | undefined, says: string, about: string) {
  const { candidate, estimate } = costedCandidate('boat-permits', savings, {
    claims: [{ says, about, source: 'returns' }],
  });
  const [claim] = reconcileClaims(candidate, estimate, parseAssumptions(rawAssumptions()));
  return {
    agreement: claim?.agreement,
    ours: claim?.ours && showMillionths(claim.ours),
    difference: claim?.difference && showMillionths(claim.difference),
  };
}

/** The file, what is claimed about what, and the figure printed less ours (by Python's fractions). */
const compared = [
  ['registrars', '£0.85m', 'residual', 'agrees', '3846.153846', '0.846 to two places'],
  ['registrars', '£0.8m', 'residual', 'agrees', '-46153.846154', '0.846 to one place'],
  ['registrars', '£0.84m', 'residual', 'disagrees', '-6153.846154', '0.846 is nearer 0.85'],
  ['registrars', '£850,000', 'residual', 'disagrees', '3846.153846', 'printed to the pound'],
  ['registrars', '£846,154', 'residual', 'agrees', '0.153846', 'printed to the pound'],
  ['registrars', '£0.85m', 'gross', 'disagrees', '-108303846.153846', 'no saving but a residual'],
  ['registrars', '£109.15m', 'gross', 'agrees', '-3846.153846', '109.154 to two places'],
  ['registrars', '£220m', 'spend', 'agrees', '0', 'exact'],
  ['registrars', '£110m', 'addressable', 'agrees', '0', 'exact'],
  ['registrars', '£65m', 'adjusted', 'agrees', '-492307.692308', '60% of 109.15 is 65.49'],
  ['registrars', '130', 'ratio', 'agrees', '0', 'exact'],
  ['registrars', '80', 'ratio', 'disagrees', '-50', 'another ratio'],
  ['council tax', '£8.5m', 'residual', 'agrees', '-38461.538462', '8.538 to one place'],
  ['complaints', '£1.5m', 'residual', 'agrees', '-38461.538462', '1.538 to one place'],
  ['complaints', '3,000', 'fte', 'disagrees', '-200', '2 × 1,600 is 3,200'],
  ['complaints', '3,200', 'fte', 'agrees', '0', '2 × 1,600'],
  ['smart homes', '£7bn', 'addressable', 'disagrees', '-500000000', '7.5 is 8, half up'],
  ['small', '£0.03k', 'spend', 'agrees', '5', '2.5 is 3, half up'],
  ['small', '£0.02k', 'spend', 'disagrees', '-5', '2.5 is 3, half up'],
] as const;

const notCompared = [
  ['registrars', '£1bn', 'context', 'context is only printed'],
  ['registrars', '3,000', 'fte', 'the file counts no posts'],
  ['smart homes', '£7bn', 'gross', 'no ratio, so no saving'],
  ['smart homes', '£7bn', 'residual', 'no ratio, so no residual'],
  ['smart homes', '130', 'ratio', 'no ratio'],
  ['registrars', '£130', 'ratio', 'a ratio is no money'],
  ['registrars', '846,154', 'residual', 'a residual is money'],
  ['complaints', '£3,200', 'fte', 'posts are no money'],
  ['none', '£220m', 'spend', 'the file states no spend'],
] as const;

describe('a published figure', () => {
  test.each(
    compared,
  )('of %s: %s of %s %s, printed less ours is %s: %s', (file, says, about, agreement, difference) => {
    expect(reconcile(FILES[file], says, about)).toMatchObject({ agreement, difference });
  });

  test.each(notCompared)('of %s: %s of %s is not compared, since %s', (file, says, about) => {
    const expected = { agreement: 'not-compared', ours: null, difference: null };
    expect(reconcile(FILES[file], says, about)).toEqual(expected);
  });

  test('stands beside ours, which is exact and not rounded as the figure is', () => {
    expect(reconcile(FILES['registrars'], '£0.85m', 'residual').ours).toBe('846153.846154');
    expect(reconcile(FILES['complaints'], '3,000', 'fte').ours).toBe('3200');
  });

  test('keeps its place in the list of claims, with as many results as claims', () => {
    const claims = ['£220m', '£110m', '£1bn'].map((says) => ({
      says,
      about: 'context',
      source: 'returns',
    }));
    const { candidate, estimate } = costedCandidate('boat-permits', FILES['registrars'], {
      claims,
    });
    const found = reconcileClaims(candidate, estimate, parseAssumptions(rawAssumptions()));
    expect(found.map(({ claim, index }) => [claim.says.printed, index])).toEqual([
      ['£220m', 0],
      ['£110m', 1],
      ['£1bn', 2],
    ]);
  });

  test('is compared with annual spend where there is any, and else with spend that comes once', () => {
    const once = rawSpend('£9m', { kind: 'one-off', id: 'once' });
    expect(reconcile({ spend: [once] }, '£9m', 'spend').agreement).toBe('agrees');
    expect(reconcile({ spend: [once, rawSpend('£5m')] }, '£5m', 'spend').agreement).toBe('agrees');
  });
});
