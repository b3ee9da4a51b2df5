import type { Demand } from '../../assess/plan/clash.ts';
import type { Field, Obstacle } from '../../assess/plan/field.ts';
import { toPounds } from '../../assess/plan/pence.ts';
import type { PlanResult } from '../../assess/plan/plan.ts';
import type { PlanRequest } from '../../assess/plan/request.ts';
import { showExactly } from '../../documents/show-money.ts';
import { tellSpan } from './year-names.ts';

/** Why no plan keeps every limit: those that clash, as they were given, and what is to be known of each candidate among them. */
export function tellClash(
  { clash, field }: Extract<PlanResult, { kind: 'impossible' }>,
  request: PlanRequest,
): string[] {
  const demands = clash.map((demand) => tellDemand(demand, request)).join('; ');
  const said =
    clash.length === 1
      ? `No plan ${tellSpan(request)} keeps this limit: ${demands}.`
      : `These cannot all hold ${tellSpan(request)}: ${demands}. Without any one of them the rest could.`;
  return [said, ...listForced(clash).map((id) => tellForced(id, field, request))];
}

function tellDemand(demand: Demand, request: PlanRequest): string {
  const { years, budget, carryOver, team, after, must, notBoth } = request;
  switch (demand.kind) {
    case 'must': {
      const year = must.get(demand.id) ?? null;
      return `"${demand.id}" must start${year === null ? '' : ` in ${year}`}`;
    }
    case 'budget': {
      const amount = budget[demand.year];
      const carried = carryOver && demand.year > 0 ? ', with what earlier years leave' : '';
      return `the budget of ${years[demand.year]}, ${amount ? showExactly(amount) : ''}${carried}`;
    }
    case 'team':
      return `the team of ${team?.[demand.year]} in ${years[demand.year]}`;
    case 'after':
      return `at most ${after ? showExactly(after) : ''} in each year after the plan`;
    case 'before':
      return `"${demand.pair[0]}" before "${demand.pair[1]}"`;
    case 'not-both': {
      const [a, b] = demand.pair;
      const isAsked = notBoth.some((pair) => pair.includes(a) && pair.includes(b));
      return isAsked ? `not both "${a}" and "${b}"` : `"${a}" and "${b}" overlap`;
    }
    default:
      return demand satisfies never;
  }
}

/** What must start, itself or so that something else may. */
function listForced(clash: readonly Demand[]): string[] {
  const ids = clash.flatMap((demand) => {
    if (demand.kind === 'must') return [demand.id];
    return demand.kind === 'before' ? [demand.pair[0]] : [];
  });
  return [...new Set(ids)].sort();
}

const OBSTACLE_WORDS: Readonly<Record<Obstacle, string>> = {
  'not-qualifying': 'it does not qualify; every Must has to be Y',
  'no-appraisal':
    'it has no appraisal; "platform:" in its file gives its costs, and "savings:" what they are set against',
  'no-cashable': 'the plan counts cash, and "cashable:" in its savings is missing',
  'must-not': 'it may not, by "must-not:" or "only:"',
};

function tellForced(id: string, field: Field, { run }: PlanRequest): string {
  const contender = field.contenders.find((each) => each.id === id);
  if (contender === undefined) {
    const obstacle = field.obstacles.get(id);
    return `"${id}" cannot start: ${obstacle === undefined ? 'it is not among the ranked candidates, or its file was left out' : OBSTACLE_WORDS[obstacle]}.`;
  }
  const last = contender.costs[run].findLastIndex((cost) => cost !== 0n);
  const costs = contender.costs[run].slice(0, last + 1).map((cost) => showExactly(toPounds(cost)));
  const [first, ...later] = costs;
  if (first === undefined) return `"${id}" costs the funder nothing.`;
  const then = later.length === 0 ? '' : `, then ${later.join(', ')} in the years after`;
  const people = contender.team.length === 0 ? '' : `; its team is ${contender.team.join(', ')}`;
  return `"${id}" costs the funder ${first} in the year in which it starts${then}${people}.`;
}
