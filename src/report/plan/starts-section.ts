import { sumPence } from '../../assess/plan/pence.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import { costSchedule } from '../../assess/plan/totals.ts';
import {
  type Block,
  type Column,
  numberColumns,
  paragraph,
  section,
  table,
  textColumns,
} from '../blocks.ts';
import { nameAll, nameOf } from './tell-starts.ts';
import { showCost, tracksPeople } from './years-section.ts';

/** What each start costs its funder in each year, and the people that it takes. */
export function startsSection(plan: Plan): readonly Block[] {
  const { starts, setting } = plan;
  const rows = starts.map(({ id, start, cost }) => {
    const all = costSchedule(setting, new Map([[id, start]]), setting.run);
    const later = sumPence(all.slice(setting.years));
    return [nameOf(id, plan), ...[...cost, later].map(showCost)];
  });
  const columns = [...textColumns('Platform'), ...yearColumns(plan), ...numberColumns('Later')];
  return section('What each start costs the funder', [
    ...table(columns, rows),
    ...peopleTable(plan),
  ]);
}

function yearColumns({ request }: Plan): Column[] {
  return request.years.map((heading) => ({ heading, type: 'number' }));
}

/** People for roll-out; none where no start takes any and there is no limit. */
function peopleTable(plan: Plan): readonly Block[] {
  const { starts, setting } = plan;
  if (!tracksPeople(plan)) return [];
  const isSilent = (id: string) =>
    setting.contenders.some((each) => each.id === id && each.team.length === 0);
  const rows = starts
    .filter(({ id }) => !isSilent(id))
    .map(({ id, team }) => [nameOf(id, plan), ...team.map(showPeople)]);
  const silent = starts.filter(({ id }) => isSilent(id)).map(({ id }) => id);
  return [
    ...table([...textColumns('People for roll-out'), ...yearColumns(plan)], rows),
    ...(silent.length === 0
      ? []
      : [paragraph(`No team is stated, and none counted, for ${nameAll(silent, plan)}.`)]),
  ];
}

function showPeople(people: number): string {
  return people === 0 ? '–' : String(people);
}
