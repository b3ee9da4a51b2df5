import type { Comparison } from '../../compare/compare.ts';
import { followsFromGone } from '../../compare/follows-from-gone.ts';
import type { GoneLeader } from '../../compare/lead.ts';
import { joinNames } from '../words/show-answers.ts';
import type { Names } from './names.ts';
import { tellVerdictChange } from './tell-verdict-change.ts';
import { tellWhy } from './tell-why.ts';

/** Who stood first and cannot any more, then who stands first now, and why. */
export function tellLead(comparison: Comparison, names: Names): string[] {
  const { lead } = comparison;
  const { from, to, gone, isComplete, minimalSets } = lead;
  const farewells = gone.map((leader) => tellGone(leader, comparison, names));
  if (to.length === 0)
    return from.length === 0 ? [] : [...farewells, 'Nothing is ranked any more.'];
  const shared = from.length > 1 && to.every((id) => from.includes(id));
  const alone = shared ? 'stands first alone' : 'stands first';
  const stands = to.length === 1 ? alone : 'share first place';
  const first = joinNames(to.map(names.candidate));
  if (minimalSets.length === 0) return [`${first} still ${stands}.`];
  const beaten = from.filter((id) => !to.includes(id) && !gone.some((each) => each.id === id));
  const place =
    beaten.length === 0 ? '' : `, in place of ${joinNames(beaten.map(names.candidate))},`;
  const fact = `${first} now ${stands}${place}`;
  if (followsFromGone(lead, comparison.candidates))
    return [...farewells, `${fact} because of that.`];
  const about = to.length === 1 ? to[0] : undefined;
  const why = tellWhy(fact, { sets: minimalSets, isComplete, names, about });
  return [...farewells, why];
}

function tellGone({ id, how }: GoneLeader, { lead, candidates }: Comparison, names: Names): string {
  const was = lead.from.length === 1 ? 'stood first' : 'shared first place';
  const name = `${names.candidate(id)}, which ${was},`;
  const changed = candidates.find((each) => each.id === id);
  switch (how) {
    case 'left':
      return `${name} was taken out of the list.`;
    case 'unranked': {
      const [from, to] = [changed?.before?.candidate.status, changed?.after?.candidate.status];
      return `${name} is no longer ranked: it went from ${from} to ${to}.`;
    }
    case 'ruled-out':
      return changed === undefined ? '' : tellVerdictChange(changed, names, name);
    default:
      return how satisfies never;
  }
}
