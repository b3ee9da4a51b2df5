import type { Rule } from '../rule.ts';

export const bareRatio: Rule = {
  id: 'bare-ratio',
  severity: 'error',
  stopsRanking: true,
  summary: 'A savings ratio does not say what it compares.',
  why: '1:130 may mean spend before to spend after, or money saved to money spent. The two give different residuals.',
  bad: `savings:
  ratio: 1:130`,
  good: `savings:
  ratio: {kind: baseline-per-residual, value: 130, grade: 6, source: paper}`,
};
