import { OBSTACLES, type Obstacle } from '../../assess/plan/field.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import { count, joinNames } from '../words/show-answers.ts';

/** That nothing starts, why, and what has to be added. */
export function tellNothing(plan: Plan): readonly [string, ...string[]] {
  const { setting, leftOut } = plan;
  if (setting.contenders.length > 0) return [tellUnworthy(plan)];
  if (leftOut.length === 0) {
    return [
      'Nothing can start: there is no ranked candidate. A plan is made from those of status "assessed".',
    ];
  }
  const unready = countObstacle(plan, 'not-qualifying') + countObstacle(plan, 'no-appraisal');
  const lead = `Nothing can start: of ${count(leftOut.length, 'ranked candidate')},`;
  return [
    `${lead} ${unready === leftOut.length ? tellUnready(plan) : tellObstacles(plan)}.`,
    ...(unready === 0
      ? []
      : [
          'To plan a candidate, give the costs of its platform in its file, under "platform:" (docs/appraisal.md shows how), and answer its Musts: "assess explain ID" says which are still unknown or not met.',
        ]),
  ];
}

function tellUnworthy({ setting: { contenders }, isProven, request }: Plan): string {
  const any = contenders.length === 1 ? 'start of it' : 'plan of them';
  const keeps = isProven ? 'keeps' : 'was found that keeps';
  const gains = request.objective === 'npv' ? 'is worth more than' : 'releases more cash than';
  return `Nothing starts: ${count(contenders.length, 'candidate')} could, and no ${any} ${keeps} these limits and ${gains} it costs.`;
}

function countObstacle({ leftOut }: Plan, obstacle: Obstacle): number {
  return leftOut.filter(({ why }) => why.includes(obstacle)).length;
}

function tellUnready(plan: Plan): string {
  const qualifying = plan.leftOut.length - countObstacle(plan, 'not-qualifying');
  const meet = sayCount(qualifying, ['meets every Must', 'meet every Must']);
  const { appraised } = plan.field;
  const say = sayCount(appraised, [
    'says what its platform costs',
    'say what their platforms cost',
  ]);
  return `${meet}, and ${say}`;
}

function tellObstacles(plan: Plan): string {
  return joinNames(
    OBSTACLES.flatMap((obstacle) => {
      const many = countObstacle(plan, obstacle);
      return many === 0 ? [] : [sayCount(many, OF_ONE_AND_MORE[obstacle])];
    }),
  );
}

const OF_ONE_AND_MORE: { readonly [O in Obstacle]: OneAndMore } = {
  'not-qualifying': ['does not meet every Must', 'do not meet every Must'],
  'no-appraisal': ['does not say what its platform costs', 'do not say what their platforms cost'],
  'no-cashable': [
    'does not say how much of its saving is cash',
    'do not say how much of their savings is cash',
  ],
  'must-not': [
    'is kept out by the conditions of the plan',
    'are kept out by the conditions of the plan',
  ],
};

/** What is said of one candidate, and of more. */
type OneAndMore = readonly [one: string, more: string];

function sayCount(many: number, [one, more]: OneAndMore): string {
  if (many === 0) return `none ${one}`;
  return `${many} ${many === 1 ? one : more}`;
}
