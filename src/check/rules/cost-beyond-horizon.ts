import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly cost: string;
  readonly year: number;
  readonly horizon: number;
}

export const costBeyondHorizon: Rule<'cost-beyond-horizon', Facts> = {
  id: 'cost-beyond-horizon',
  severity: 'warning',
  stopsRanking: false,
  summary: 'A cost is listed for a year after the horizon, where nothing counts it.',
  why: 'The appraisal ends with the horizon. A cost that is left out makes the platform look cheaper than its own file says.',
  words: ({ cost, year, horizon }) => ({
    message: `The ${cost === 'run' ? 'running' : cost} cost of year ${year} lies after the horizon, whose last year is ${horizon - 1}: nothing counts it.`,
    fix: 'Lengthen the horizon, or take the cost out.',
  }),
  bad: `platform:
  horizon: 2
  build: [£20m, £5m, £5m]`,
  good: `platform:
  horizon: 10
  build: [£20m, £5m, £5m]`,
  check: onCandidate(({ platform }) => {
    if (platform === undefined) return [];
    const { horizon } = platform;
    return (['build', 'transition', 'run'] as const).flatMap((cost) => {
      const beyond = platform[cost]?.value.findIndex(
        ({ high }, year) => year >= horizon && !high.isZero(),
      );
      if (beyond === undefined || beyond === -1) return [];
      const place = { path: ['platform', cost, beyond], at: 'value' } as const;
      return [
        { rule: 'cost-beyond-horizon', place, facts: { cost, year: beyond, horizon } } as const,
      ];
    });
  }),
};
