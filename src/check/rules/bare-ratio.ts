import type { DocumentFacts } from '../../documents/fault.ts';
import type { Rule } from '../rule.ts';

export const bareRatio: Rule<'bare-ratio', DocumentFacts['bare-ratio']> = {
  id: 'bare-ratio',
  severity: 'error',
  stopsRanking: true,
  summary: 'A savings ratio does not say what it compares.',
  why: '1:130 may mean spend before to spend after, or money saved to money spent. The two give different residuals.',
  words: ({ typed }) => ({
    message:
      typed === null
        ? 'This ratio does not say what it compares: it has no "kind".'
        : `"${typed}" does not say what it compares.`,
    fix: `Write {kind, value, grade, source, derivation}; the kinds are ${KINDS_EXPLAINED}.`,
  }),
  missed: ({ place }) => [...place.path, 'kind'],
  bad: `savings:
  ratio: 1:130`,
  good: `savings:
  ratio: {kind: baseline-per-residual, value: 130, grade: 6, source: paper}`,
};

const KINDS_EXPLAINED =
  'baseline-per-residual (spend before ÷ spend after), saving-per-cost (saved for each £1 of platform cost) or unit-cost (cost of one case before ÷ after)';
