import { useEffect, useState } from 'preact/hooks';
import type { PlanFile } from '../../documents/plan-file.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { comparePlans } from '../planning/compare-plans.ts';
import { type PlanLimit, readPlanPath, writePlanPath } from '../planning/plan-path.ts';
import { ActButton } from './act-button.tsx';
import { FigureControl } from './figure-control.tsx';
import { useHere } from './here.ts';

/** The limits of a plan year by year, how far a new plan is, and what is other than in the files. */
export function PlanPanel() {
  const { shown, controls } = useHere();
  const { plan } = shown;
  if (plan?.kind !== 'settled') return null;
  const isChanged = shown.wish.changes.some(({ path }) => readPlanPath(path) !== undefined);
  return (
    <section class="plan-panel" aria-label="Limits of the plan">
      <LimitFields limit="budget" plan={plan.plan} legend="What the funder may spend" />
      {plan.plan.team !== undefined && (
        <LimitFields limit="team" plan={plan.plan} legend="People for roll-out" />
      )}
      <ActButton name="reset-plan" isIdle={!isChanged} onClick={controls.resetPlan}>
        Limits as in the files
      </ActButton>
      <PlanProgress />
      <PlanMoves />
    </section>
  );
}

interface FieldsProps {
  readonly limit: PlanLimit;
  readonly plan: PlanFile;
  readonly legend: string;
}

function LimitFields({ limit, plan, legend }: FieldsProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {plan.budget.map(({ year }) => (
        <div key={year}>
          <FigureControl path={writePlanPath({ limit, year })} />
        </div>
      ))}
    </fieldset>
  );
}

/** How far a new plan has come; nothing where what is seen is what is wanted. */
function PlanProgress() {
  const { planDesk } = useHere().controls;
  const [, draw] = useState(0);
  useEffect(() => planDesk.watch(() => draw((times) => times + 1)), [planDesk]);
  const step = planDesk.readStep();
  if (step === null || !planDesk.isOld()) return null;
  const stands = planDesk.isAtStart() || planDesk.readSeen() !== null;
  return (
    <p class="planning">
      Planning: {step.done} of {step.total} searches.
      {stands && ' Until then the plan that stands here is the one of before.'}
    </p>
  );
}

/** What differs from the plan of the files; nothing where that is what is seen. */
function PlanMoves() {
  const { controls } = useHere();
  const [inFiles, seen] = [controls.readPlanInFiles(), controls.planDesk.readSeen()];
  if (inFiles === null || seen === null) return null;
  const moves = comparePlans(inFiles, seen);
  if (moves.length === 0) return null;
  return (
    <div class="plan-moves">
      <p>Against the plan in the files:</p>
      <ul>
        {moves.map((move) => (
          <li key={move}>{showInline(move)}</li>
        ))}
      </ul>
    </div>
  );
}
