import type { Entry } from '../../assess/entry.ts';
import { RUNS } from '../../documents/parts/range.ts';
import { renderCsv } from '../csv.ts';
import type { Harmless } from '../harmless/harmless.ts';

const HEADINGS = [
  'candidate',
  'run',
  'year',
  'discount factor',
  'take-up',
  'benefit (pounds)',
  'build (pounds)',
  'transition (pounds)',
  'running (pounds)',
  'onboarding (pounds)',
  'net (pounds)',
] as const;

/** The yearly flows of every appraisal as CSV: one row a candidate, run and year; exact, undiscounted pounds. */
export function renderFlowsCsv(entries: readonly Entry[]): Harmless<'csv'> {
  const rows = entries.flatMap(({ candidate, appraisal }) =>
    appraisal === null
      ? []
      : RUNS.flatMap((run) =>
          appraisal.flows[run].map((flow) => [
            candidate.candidate,
            run,
            flow.year,
            flow.discountFactor,
            flow.takeUp,
            flow.benefit,
            flow.build,
            flow.transition,
            flow.run,
            flow.onboarding,
            flow.net,
          ]),
        ),
  );
  return renderCsv([HEADINGS, ...rows]);
}
