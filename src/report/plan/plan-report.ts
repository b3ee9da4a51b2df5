import type { Plan } from '../../assess/plan/plan.ts';
import type { TypedOption } from '../../assess/plan/typed-option.ts';
import type { InputFile } from '../../assess/provenance.ts';
import type { Made } from '../words/method.ts';

/** A plan with where it comes from: all that a reporter needs. */
export interface PlanReport extends Made {
  readonly plan: Plan;
  /** As its file names it. */
  readonly name: string | undefined;
  /** The file that says what to plan; null where the command line says all of it. */
  readonly planFile: InputFile | null;
  /** What was typed beside that file; none without one. */
  readonly typed: readonly TypedOption[];
}
