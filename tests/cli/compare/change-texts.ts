import { expect } from 'vitest';
import { findStepFaults } from './check-steps.ts';
import { type Comparison, compare } from './comparison.ts';
import { makePair } from './project.ts';

type Texts = Readonly<Record<string, string>>;

/** Compares candidate files before and after; the steps have to add up. */
export async function changeTexts(before: Texts, after: Texts, args: readonly string[] = []) {
  const cwd = makePair({ candidates: before }, { candidates: after });
  const compared = await compare(['before', 'after'], args, { cwd });
  expect(findStepFaults(compared)).toEqual([]);
  return compared;
}

/** The central sums of a candidate that changed, as `from, to, change` by figure. */
export function listSums({ candidates }: Comparison) {
  return Object.fromEntries(
    candidates.flatMap(({ savings }) =>
      savings.map(({ period, figure, from, to, change }) => [
        `${period} ${figure}`,
        [from?.['central'], to?.['central'], change['central']],
      ]),
    ),
  );
}
