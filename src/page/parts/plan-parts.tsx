import type { Plan } from '../../assess/plan/plan.ts';
import { type Block, paragraph, strong } from '../../report/blocks.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { planSections } from '../../report/plan/plan-blocks.ts';
import { tellPlan } from '../../report/plan/plan-in-short.ts';
import { keepChart } from '../charts/keep-chart.tsx';
import { PlanYearsChart } from '../charts/plan-years.tsx';
import { PlanPanel } from '../controls/plan-panel.tsx';
import { isWorkedOut, readPlan, type ShownPlan, workOut } from '../planning/shown-plan.ts';
import { tellUnplanned } from '../planning/tell-unplanned.ts';
import type { Shown } from '../what-if/open-page.ts';
import { PlainBlocks } from './blocks-part.tsx';
import type { Part, PartProps } from './part.ts';

const Years = keepChart(PlanYearsChart);

const NAME = 'Funding plan';

/** What starts when, or why there is no plan. */
const PLAN_PART: Part = {
  id: 'plan',
  name: NAME,
  waits: isWaiting,
  reads: readSeen,
  View: (props) => {
    const seen = findSeen(props);
    const plan = readPlan(seen);
    return (
      <section id="plan">
        <h2>{showInline(nameSection(props))}</h2>
        {seen === null && <p>It is being worked out.</p>}
        {seen !== null &&
          tellUnplanned(seen).map((line) => (
            <p key={line} class="unplanned">
              {showInline(line)}
            </p>
          ))}
        {plan !== null && <PlainBlocks blocks={toLead(plan)} depth={1} />}
      </section>
    );
  },
};

/** The limits of the plan, to be changed; nothing without the script. */
const LIMITS_PART: Part = {
  id: 'plan-limits',
  View: ({ controls }) => (controls === null ? null : <PlanPanel />),
};

/** What the plan costs year by year, and all that is to be said of it. */
const FIGURES_PART: Part = {
  id: 'plan-figures',
  waits: isWaiting,
  reads: readSeen,
  View: (props) => {
    const seen = findSeen(props);
    const plan = readPlan(seen);
    if (plan === null) return null;
    return (
      <div class="plan-figures">
        {plan.starts.length > 0 && <Years id="chart-plan" plan={plan} controls={props.controls} />}
        <PlainBlocks blocks={planSections(plan)} depth={1} />
      </div>
    );
  },
};

/** The parts of a plan; none where there is nothing to plan. */
export function listPlanParts({ plan }: Pick<Shown, 'plan'>): readonly Part[] {
  return plan === null ? [] : [PLAN_PART, LIMITS_PART, FIGURES_PART];
}

/** The plan to be shown: once the page is alive the one that was worked out last; before, all of it. */
function findSeen({ shown, controls }: PartProps): ShownPlan | null {
  return controls === null ? workOut(shown.plan) : controls.planDesk.readSeen();
}

function nameSection({ shown: { plan } }: PartProps): string {
  const name = plan?.kind === 'settled' ? plan.plan.name : undefined;
  return name === undefined ? NAME : `${NAME}: ${name}`;
}

function readSeen(props: PartProps): unknown {
  return { seen: findSeen(props), isAlive: props.controls !== null };
}

function isWaiting({ shown, controls }: PartProps): boolean {
  return controls === null
    ? shown.plan !== null && !isWorkedOut(shown.plan)
    : controls.planDesk.isAtStart();
}

function toLead(plan: Plan): readonly Block[] {
  const [sentence, ...more] = tellPlan(plan);
  return [paragraph([strong(sentence)]), ...more.map(paragraph)];
}
