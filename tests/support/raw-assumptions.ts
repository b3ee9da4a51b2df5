import type { Raw } from './parse.ts';

const provenance = { source: 'somewhere', edition: '2024-03', verified: 'no' };

/** The plain text of assumptions with the values of the design; `more` adds keys or replaces them. */
export function rawAssumptions(more: Raw = {}): Raw {
  const cuts = ['0%', '5%', '10%', '15%', '25%', '40%'];
  return {
    assumptions: 'test-assumptions',
    edition: '2026-11',
    ratios: {
      'nhs-jobs': rawNamedRatio('baseline-per-residual', '130'),
      'cost-benefit': rawNamedRatio('saving-per-cost', '100/3'),
      'running-cost': rawNamedRatio('saving-per-cost', '40'),
      'cost-per-hire': rawNamedRatio('unit-cost', '80'),
    },
    'reference-saving': { low: '10%', high: '15%', ...provenance },
    'evidence-grades': {
      ...provenance,
      grades: cuts.map((cut, index) => ({ grade: String(index + 1), cut, means: 'Evidence' })),
    },
    'discount-rates': {
      ...provenance,
      schedule: [
        { to: '30', rate: '3.5%' },
        { to: '75', rate: '3.0%' },
        { to: '125', rate: '2.5%' },
        { to: '200', rate: '2.0%' },
        { to: '300', rate: '1.5%' },
        { rate: '1.0%' },
      ],
    },
    'optimism-bias': {
      'equipment-development': rawBias('200%', '10%'),
      outsourcing: rawBias('41%', '0%'),
    },
    'take-up-curves': {
      'nhs-jobs': rawCurve('700', { 0: '0', 4: '46', 9: '350', 18: '700' }),
      linear: rawCurve('100', { 0: '0', 60: '100' }),
    },
    'range-weights': { low: '30%', central: '40%', high: '30%', ...provenance },
    deflators: rawDeflators({}),
    sources: { somewhere: { title: 'A guide' } },
    ...more,
  };
}

/** The plain text of a ratio in the assumptions, of the weakest grade unless `more` says otherwise. */
export function rawNamedRatio(kind: string, value: string, more: Raw = {}): Raw {
  return { name: `Ratio of ${value}`, kind, value, grade: '6', ...provenance, ...more };
}

/** The plain text of deflators with this index by year. */
export function rawDeflators(index: Readonly<Record<string, string>>): Raw {
  return { ...provenance, index };
}

/** The plain text of an optimism bias. */
export function rawBias(upper: string, lower: string): Raw {
  return { name: `Bias of ${upper}`, upper, lower, ...provenance };
}

/** The plain text of a take-up curve from adopters by month. */
export function rawCurve(of: string, adoptedByMonth: Readonly<Record<string, string>>): Raw {
  const points = Object.entries(adoptedByMonth).map(([month, adopted]) => ({ month, adopted }));
  return { name: `Curve of ${of}`, of, points, ...provenance };
}
