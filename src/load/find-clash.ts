import { describeProblem } from '../check/registry.ts';
import { startBlockingCheck } from '../check/run-rules.ts';
import { toContext } from './check-context.ts';
import type { Inputs } from './inputs.ts';
import type { Loaded } from './load-document.ts';
import type { Misuse } from './misuse.ts';

/** Why what was assumed does not fit the other files; undefined where it does. */
export function findClash(
  { sheet, assumptions, inUse, ...inputs }: Inputs,
  candidates: readonly Loaded<'candidate'>[],
): Misuse | undefined {
  const context = toContext(sheet, { loaded: assumptions, inUse });
  const left = inputs.candidates.map(({ document }) => document.value.candidate);
  const checker = startBlockingCheck(context);
  const problems = [
    ...candidates.flatMap(({ file, document, digest }) => checker.visit(file, document, digest)),
    ...checker.finish([...inputs.idsOfInvalid, ...left]).map(({ problem }) => problem),
  ];
  if (problems.length === 0) return undefined;
  const says = problems.map((problem) => describeProblem(problem).message);
  return { why: 'clashing-assumptions', says };
}
