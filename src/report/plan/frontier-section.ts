import { compareSchedules, type FrontierStep } from '../../assess/plan/frontier.ts';
import { toPounds } from '../../assess/plan/pence.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import { showEstimate } from '../../documents/show-money.ts';
import {
  type Block,
  type Column,
  numberColumns,
  paragraph,
  section,
  table,
  textColumns,
} from '../blocks.ts';
import { nameAll, tellDifferences, tellStarts } from './tell-starts.ts';

const COLUMNS: readonly Column[] = [
  ...numberColumns('Budget', 'Value'),
  ...textColumns('Comes in', 'Goes out', 'Moves to another year'),
];

/** The best plans at other shares of the budget; none where they were not asked for. */
export function frontierSection(plan: Plan): readonly Block[] {
  const { frontier } = plan;
  if (frontier === null) return [];
  return section('With less and with more money', [
    paragraph(
      'The best plan at 10%, 20% and so on to 200% of every year’s budget: the first, the plan itself, and each that differs from the one before it.',
    ),
    ...table(
      COLUMNS,
      frontier.map((step) => [
        `${step.percent}%`,
        showValue(step),
        ...[step.in, step.out, step.moved].map((ids) =>
          ids.length === 0 ? '–' : nameAll(ids, plan),
        ),
      ]),
    ),
  ]);
}

function showValue({ value, isProven }: FrontierStep): string {
  if (value === null) return isProven ? 'no plan' : 'none found';
  return `${showEstimate(toPounds(value))}${isProven ? '' : ', not proven'}`;
}

/** The plan if nothing had to start, where something has to. */
export function withoutMustSection(plan: Plan): readonly Block[] {
  const { free, schedule, value, setting, request } = plan;
  if (free === null || free.kind !== 'found') return [];
  const changes = tellDifferences(compareSchedules(schedule, free.schedule), free.schedule, plan);
  const gain = showEstimate(toPounds(free.value - value[setting.run]));
  const without = `If nothing had to start${request.only ? ', and still nothing else might' : ''}`;
  const text =
    changes.length === 0
      ? `${without}, ${free.isProven ? 'the plan would be the same' : 'no better plan was found'}.`
      : `${without}, the best plan would be worth ${free.isProven ? '' : 'at least '}${gain} more. ${tellStarts(free.schedule, plan) ?? 'Nothing would start'}. ${changes.join(' ')}`;
  return section('Without what must start', [paragraph(text)]);
}
