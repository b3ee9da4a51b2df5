import type { Nearness } from '../../assess/unknowns/nearness.ts';
import type { QuestionList } from '../../assess/unknowns/question-list.ts';
import { type Block, bullets, section } from '../blocks.ts';
import { count, joinNames, nameCriterion } from '../words/show-answers.ts';

/** So many candidates are told of; the others are counted. */
const MAX_TOLD = 10;

/** How near each ranked candidate is to qualifying, in list order. */
export function nearnessSection({ nearness }: QuestionList): readonly Block[] {
  const told = nearness.slice(0, MAX_TOLD).map(tellNearness);
  const left = nearness.length - told.length;
  const more = left <= 0 ? [] : [`And ${count(left, 'more candidate')} behind these.`];
  return section('How near each is', bullets([...told, ...more]));
}

function tellNearness({ entry, needed, unmet }: Nearness): string {
  const { name } = entry.candidate;
  const { met, total } = entry.judgement.musts;
  if (needed === null) return `${name}: ruled out by ${joinNames(unmet.map(nameMust))}.`;
  const musts = `${met} of ${count(total, 'Must')} met`;
  return needed === 0
    ? `${name}: qualifies, ${musts}.`
    : `${name}: needs ${needed} more ${needed === 1 ? 'Yes' : 'Yeses'} to qualify; ${musts}.`;
}

function nameMust({ criterion }: Nearness['unmet'][number]): string {
  return nameCriterion(criterion);
}
