import { toPounds } from '../../assess/plan/pence.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import { showArithmetic, showEstimate } from '../../documents/show-money.ts';
import { type Block, numberColumns, paragraph, section, table, textColumns } from '../blocks.ts';
import { nameYear } from './year-names.ts';

/** What £1m more in each year alone would add. */
export function marginsSection({ request, margins, starts, leftOut }: Plan): readonly Block[] {
  if (starts.length === 0 && leftOut.every(({ needs }) => needs === null)) return [];
  const title = 'What £1m more in one year would buy';
  if (margins.every((gain) => gain === 0n)) {
    return section(title, [
      paragraph('Nothing, in whichever year: no better plan comes within reach.'),
    ]);
  }
  if (margins.every((gain) => gain === null)) {
    return section(title, [
      paragraph('Not known: that takes a plan that is proven, or a longer search.'),
    ]);
  }
  const rows = request.years.map((year, at) => {
    const gain = margins[at] ?? null;
    return [year, showGain(gain)];
  });
  return section(title, [
    paragraph('Each with the other years unchanged: these do not add up.'),
    ...table([...textColumns('£1m more in'), ...numberColumns('Adds to the value')], rows),
  ]);
}

function showGain(gain: bigint | null): string {
  if (gain === null) return 'not proven';
  return gain === 0n ? 'nothing' : showEstimate(toPounds(gain));
}

/** What the plan commits the funder and those who adopt to after its last year. */
export function commitmentsSection(plan: Plan): readonly Block[] {
  const { setting, starts } = plan;
  if (starts.length === 0) return [];
  const spells = listSpells(plan);
  const { after } = setting.limits;
  const limit =
    after === null
      ? []
      : [
          paragraph(
            `The plan allows the funder ${showArithmetic(toPounds(after))} in each of these years.`,
          ),
        ];
  return section('Commitments afterwards', [
    ...limit,
    ...(spells.length === 0
      ? [paragraph('None: nothing falls after the years of the plan.')]
      : table(
          [...textColumns('Years'), ...numberColumns('The funder pays', 'Those who adopt it pay')],
          spells.map(({ first, last, paid }) => [
            tellYears(plan, first, last),
            ...paid.map((each) => showPaid(each, first === last)),
          ]),
        )),
  ]);
}

function showPaid(pence: bigint, isOneYear: boolean): string {
  if (pence === 0n) return '–';
  return `${showArithmetic(toPounds(pence))}${isOneYear ? '' : ' a year'}`;
}

/** Years after the plan in which the same is paid. */
interface Spell {
  readonly first: number;
  readonly last: number;
  readonly paid: readonly bigint[];
}

/** Every year after the plan up to the last that costs anything, those alike together. */
function listSpells({ setting: { years }, cost, adopterCost }: Plan): Spell[] {
  const spells: Spell[] = [];
  const all = cost.map((each, year) => [each, adopterCost[year] ?? 0n] as const);
  const end = all.findLastIndex((paid) => paid.some((each) => each !== 0n));
  for (let year = years; year <= end; year += 1) {
    const paid = all[year] ?? [];
    const last = spells.at(-1);
    const goesOn = last?.paid.every((each, at) => each === paid[at]) === true;
    if (last !== undefined && goesOn) spells[spells.length - 1] = { ...last, last: year };
    else spells.push({ first: year, last: year, paid });
  }
  return spells;
}

function tellYears({ request }: Plan, first: number, last: number): string {
  const name = nameYear(request, first);
  return first === last ? name : `${name} to ${nameYear(request, last)}`;
}
