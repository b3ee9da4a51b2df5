import { describe, expect, test } from 'vitest';
import { loadText } from '../load/load-text.ts';
import { listShipped } from './list-shipped.ts';

/** Ratios of the paper (kind and value) and the share of addressable spend that each says is saved. */
const RATIOS = [
  { id: 'nhs-jobs', kind: 'baseline-per-residual', value: '130' },
  { id: 'nhs-jobs-cost-benefit', kind: 'saving-per-cost', value: '33.3333333333' },
  { id: 'nhs-jobs-running-cost', kind: 'saving-per-cost', value: '40' },
  { id: 'nhs-jobs-cost-per-hire', kind: 'unit-cost', value: '80' },
] as const;

/** Cut for weak evidence by grade 1 to 6 (GMCA cost-benefit model). */
const CUTS = ['0', '0.05', '0.1', '0.15', '0.25', '0.4'];

function loadAssumptions() {
  const shipped = listShipped().find(({ kind }) => kind === 'assumptions');
  const { document } = loadText(shipped?.text ?? '');
  if (document.kind !== 'assumptions') throw new Error('no assumptions are shipped');
  return document.value;
}

describe('the shipped assumptions', () => {
  const assumptions = loadAssumptions();

  for (const { id, kind, value } of RATIOS) {
    test(`hold the ratio ${id} as ${kind} of ${value}, with its derivation`, () => {
      const ratio = assumptions.ratios?.[id];
      expect(ratio?.kind).toBe(kind);
      expect(ratio?.value.central.toFixed().slice(0, value.length)).toBe(value);
      expect(ratio?.derivation?.length ?? 0).toBeGreaterThan(80);
      expect(ratio?.verified).toBe(false);
      expect(ratio?.grade).toBe(6);
    });
  }

  test('say of 1:130 that its derivation is not in the text of the paper that we have', () => {
    expect(assumptions.ratios?.['nhs-jobs']?.derivation).toMatch(
      /derivation is not in .* that we have/s,
    );
  });

  test('hold a reference saving of 10% to 15%, not verified', () => {
    const reference = assumptions['reference-saving'];
    expect(reference?.low.toFixed()).toBe('0.1');
    expect(reference?.high.toFixed()).toBe('0.15');
    expect(reference?.verified).toBe(false);
  });

  test('hold the cuts for weak evidence by grade, not verified', () => {
    const grades = assumptions['evidence-grades'];
    expect(grades?.grades.map(({ grade, cut }) => [grade, cut.toFixed()])).toEqual(
      CUTS.map((cut, index) => [index + 1, cut]),
    );
    expect(grades?.verified).toBe(false);
  });

  test('name a source that the file lists for every value', () => {
    const known = Object.keys(assumptions.sources ?? {});
    const named = [
      ...Object.values(assumptions.ratios ?? {}),
      assumptions['reference-saving'],
      assumptions['evidence-grades'],
    ].map((value) => value?.source);
    expect(named).toHaveLength(RATIOS.length + 2);
    for (const source of named) expect(known).toContain(source);
  });
});
