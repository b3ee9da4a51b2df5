import { hasStarted } from '../../assess/plan/field.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import { type Block, bullets, section } from '../blocks.ts';
import { joinNames } from '../words/show-answers.ts';
import { showPrices } from '../words/worth.ts';
import { listFunders } from './funders.ts';
import { nameAll, nameOf } from './tell-starts.ts';

/** What the figures of a plan count and what they do not. */
export function termsSection(plan: Plan): readonly Block[] {
  if (plan.setting.contenders.length === 0) return [];
  return section('What the figures count', bullets([...tellCounted(plan), ...tellPot(plan)]));
}

function tellCounted({ request }: Plan): string[] {
  const measured =
    request.objective === 'npv'
      ? 'Value counts the benefits and the costs of everyone'
      : 'Value counts the benefits that release cash and the costs of everyone';
  return [
    `${measured}; the budget limits what the funder alone pays. A plan within budget is no proof that those who adopt it can pay their part.`,
    'A later start replaces spend that has grown since the first year of the plan, and every amount is discounted from that year.',
    'Costs include optimism bias, and VAT where the files include it.',
  ];
}

function tellPot(plan: Plan): string[] {
  const { setting, field, starts, committed, schedule } = plan;
  const { contenders } = setting;
  const funders = listFunders(contenders, field);
  const [first] = contenders;
  const topDown = contenders.filter(
    ({ id, appraisal }) => appraisal.method === 'top-down' && schedule.has(id),
  );
  const underWay = contenders.filter(({ appraisal }) =>
    hasStarted(appraisal.input.candidate.status),
  );
  return [
    `Budgets are in the candidates’ constant prices${first === undefined ? '' : ` (${showPrices(first.appraisal)})`}: a cash settlement must be deflated first. They are what is left after what is committed already.`,
    funders.length > 1
      ? `Capital and resource are one pot, and so are different funders: ${joinNames(funders)}.`
      : 'Capital and resource are one pot.',
    ...(topDown.length === 0
      ? []
      : [
          `The running cost of these is in no budget, since it is taken from the paper’s ratio and falls on those who adopt: ${nameAll(
            topDown.map(({ id }) => id),
            plan,
          )}.`,
        ]),
    ...underWay.map(
      ({ id, appraisal }) =>
        `${nameOf(id, plan)} has the status "${appraisal.input.candidate.status}" and is planned all the same, as if nothing of it were there or paid for, since candidates of every status are ranked.`,
    ),
    ...committed.map(({ id, started }) => {
      const starting = starts.some((start) => start.id === id)
        ? 'starts here, and'
        : 'may start, and';
      return `${nameOf(id, plan)} ${starting} counts some of the same spend as ${nameAll(started, plan)}, already under way: see that it is not saved twice.`;
    }),
  ];
}
