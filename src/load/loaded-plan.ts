import type { Finding } from '../check/finding.ts';
import { RULES } from '../check/registry.ts';
import { startChecking } from '../check/run-rules.ts';
import type { PlanFile } from '../documents/plan-file.ts';
import { toContext } from './check-context.ts';
import type { Inputs } from './inputs.ts';
import type { Loaded } from './load-document.ts';
import { placeProblems } from './place-problems.ts';
import type { Sha256 } from './source.ts';
import { wordFindings } from './word-findings.ts';

/** A plan among the files of candidates. */
export interface LoadedPlan {
  readonly file: string;
  readonly digest: string;
  readonly plan: PlanFile;
  /** What keeps it from being planned as it is settled, with every value assumed in place. */
  readonly check: (settled: PlanFile) => readonly Finding[];
}

/** The rules that a plan must keep before it is worth searching for one; no comment silences them here. */
const PLAN_RULES = [
  RULES['unknown-planned'],
  RULES['plan-contradiction'],
  RULES['cannot-start'],
] as const;

/** What a plan is made with. */
interface Among {
  readonly inputs: Inputs;
  /** With everything assumed in place. */
  readonly candidates: readonly Loaded<'candidate'>[];
  /** Whether candidates of every status are ranked. */
  readonly all: boolean;
}

/** A plan file, ready to be held against the candidates that it is about. */
export function toLoadedPlan(
  loaded: Loaded<'plan'>,
  { inputs, candidates, all }: Among,
  sha256: Sha256,
): LoadedPlan {
  const { file, digest, document } = loaded;
  return {
    file,
    digest,
    plan: document.value,
    check: (settled) => {
      const { sheet, assumptions, inUse, idsOfInvalid } = inputs;
      const context = { ...toContext(sheet, { loaded: assumptions, inUse }), all };
      const checker = startChecking(context, PLAN_RULES);
      for (const each of candidates) checker.gather(each.file, each.document, each.digest);
      const alone = checker.visit(file, { kind: 'plan', value: settled }, digest);
      const asRead = inputs.candidates.map((each) => each.document.value.candidate);
      const between = checker.finish([...idsOfInvalid, ...asRead]);
      const problems = [...alone.map((problem) => ({ file, problem })), ...between];
      return wordFindings(placeProblems(problems, [loaded]), sha256);
    },
  };
}
