import { describeProblem, type Problem } from '../check/registry.ts';
import { startBlockingCheck } from '../check/run-rules.ts';
import { toContext } from './check-context.ts';
import type { Inputs } from './inputs.ts';
import type { Loaded } from './load-document.ts';
import type { Misuse } from './misuse.ts';

/**
 * Why what was assumed does not fit the other files; undefined where it does. A document that nothing was
 * assumed about was found without a problem of its own when it was read.
 */
export function findClash(
  { sheet, assumptions, inUse, ...inputs }: Inputs,
  candidates: readonly Loaded<'candidate'>[],
): Misuse | undefined {
  const context = toContext(sheet, { loaded: assumptions, inUse });
  const left = inputs.candidates.map(({ document }) => document.value.candidate);
  const checker = startBlockingCheck(context);
  const asRead = new Set(inputs.candidates);
  const problems = [
    ...candidates.flatMap((each): readonly Problem[] => {
      const { file, document, digest } = each;
      if (!asRead.has(each)) return checker.visit(file, document, digest);
      checker.gather(file, document, digest);
      return [];
    }),
    ...checker.finish([...inputs.idsOfInvalid, ...left]).map(({ problem }) => problem),
  ];
  if (problems.length === 0) return undefined;
  const says = problems.map((problem) => describeProblem(problem).message);
  return { why: 'clashing-assumptions', says };
}
