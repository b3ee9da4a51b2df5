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
