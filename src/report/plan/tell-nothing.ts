import type { Plan } from '../../assess/plan/plan.ts';
import { count } from '../words/show-answers.ts';

/** That nothing starts, why, and what has to be added. */
export function tellNothing({ setting, field, leftOut }: Plan): readonly [string, ...string[]] {
  const { contenders } = setting;
  if (contenders.length > 0) {
    const some = count(contenders.length, 'candidate');
    return [`Nothing starts: of ${some} that could, none is worth its cost within these limits.`];
  }
  if (leftOut.length === 0) {
    return [
      'Nothing can start: there is no ranked candidate. A plan is made from those of status "assessed".',
    ];
  }
  const qualifying = leftOut.filter(({ why }) => !why.includes('not-qualifying')).length;
  return [
    `Nothing can start: of ${count(leftOut.length, 'ranked candidate')}, ${sayCount(qualifying)} every Must, and ${field.appraised === 0 ? 'none says what its platform costs' : `${field.appraised} say what their platforms cost`}.`,
    'To plan a candidate, give the costs of its platform in its file, under "platform:" (docs/appraisal.md shows how), and answer its Musts: "assess explain ID" says which are still unknown or not met.',
  ];
}

function sayCount(qualifying: number): string {
  if (qualifying === 0) return 'none meets';
  return `${qualifying} ${qualifying === 1 ? 'meets' : 'meet'}`;
}
