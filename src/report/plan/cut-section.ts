import { compareSchedules } from '../../assess/plan/frontier.ts';
import { toPounds } from '../../assess/plan/pence.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import { showEstimate } from '../../documents/show-money.ts';
import { RUN_WORDS } from './run-words.ts';
import { nameAll, tellDifferences, tellStarts } from './tell-starts.ts';

/** What a fifth less in every year would drop, move and lose. */
export function tellCut(plan: Plan): string {
  const { cut, schedule, value, setting } = plan;
  const lead = 'With a fifth less in every year';
  if (cut.kind === 'impossible') return `${lead} no plan keeps what must start.`;
  if (cut.kind === 'not-found') return `${lead} no plan was found.`;
  const differences = compareSchedules(schedule, cut.schedule);
  const changes = tellDifferences(differences, cut.schedule, plan);
  if (changes.length === 0) return `${lead} the plan would stay as it is.`;
  const kept = [...schedule].flatMap(([id, year]) => (cut.schedule.get(id) === year ? [id] : []));
  const stays = kept.length === 0 ? '' : ` As before: ${nameAll(kept, plan)}.`;
  const lost = showEstimate(toPounds(value[setting.run] - cut.value));
  const still = tellStarts(cut.schedule, plan) === null ? 'Nothing would start. ' : '';
  const proof = cut.isProven ? '' : ' That plan is the best found, and not proven to be the best.';
  return `${lead}, ${lost} of that value is lost, ${RUN_WORDS[setting.run]}. ${still}${changes.join(' ')}${stays}${proof}`;
}
