import type { Plan } from '../../assess/plan/plan.ts';
import type { IdPair } from '../../assess/plan/request.ts';
import { type Block, bullets, section } from '../blocks.ts';
import { joinNames } from '../words/show-answers.ts';
import { nameAll, nameOf } from './tell-starts.ts';

/** What must and may not start, and what was asked of pairs; nothing where nothing was asked. */
export function conditionsSection(plan: Plan): readonly Block[] {
  const { must, mustNot, only, before, notBoth } = plan.request;
  const musts = [...must].map(
    ([id, year]) => `${nameOf(id, plan)}${year === null ? '' : ` in ${year}`}`,
  );
  const tellPairs = (pairs: readonly IdPair[], word: string) =>
    pairs.map(([a, b]) => `${nameOf(a, plan)} ${word} ${nameOf(b, plan)}`).join('; ');
  const conditions = [
    ...(musts.length === 0 ? [] : [`Must start: ${joinNames(musts)}.`]),
    ...(mustNot.length === 0 ? [] : [`May not start: ${nameAll(mustNot, plan)}.`]),
    ...(only ? ['Nothing may start but what must.'] : []),
    ...(before.length === 0 ? [] : [`Only in this order: ${tellPairs(before, 'before')}.`]),
    ...(notBoth.length === 0 ? [] : [`Not both: ${tellPairs(notBoth, 'and')}.`]),
  ];
  return section('Conditions', bullets(conditions));
}
