import { createRequire } from 'node:module';
import type Highs from 'highs';
import type { PlainProgram } from './plain-program.ts';

/** Required, since the types that it ships are those of its CommonJS build alone. */
const loadHighs: typeof Highs.default = createRequire(import.meta.url)('highs');
const HIGHS = await loadHighs();

/** The value of the best plan according to HiGHS, which works in doubles; null where it finds none. */
export function askHighs(plain: PlainProgram): number | null {
  const { Status, ObjectiveValue } = HIGHS.solve(writeModel(plain), {
    mip_rel_gap: 0,
    mip_abs_gap: 0.4,
    // Else a start may be made by a millionth less, which is pounds of a large sum.
    mip_feasibility_tolerance: 1e-10,
    primal_feasibility_tolerance: 1e-10,
    output_flag: false,
  });
  if (Status === 'Infeasible') return null;
  if (Status !== 'Optimal') throw new Error(`HiGHS says ${Status}`);
  return ObjectiveValue;
}

/** The program as CPLEX text: x_c_y is 1 where candidate c starts in year y. */
function writeModel(plain: PlainProgram): string {
  const { years, candidates } = plain;
  const all = candidates.flatMap(({ values, must }, candidate) =>
    values.map((value, year) => ({ candidate, year, value, must, name: `x_${candidate}_${year}` })),
  );
  const from = (terms: readonly (readonly [bigint | number, string])[]) =>
    terms
      .map(
        ([factor, name]) => `${factor < 0 ? '-' : '+'} ${String(factor).replace('-', '')} ${name}`,
      )
      .join(' ');
  const sumOf = (candidate: number, until = years) =>
    all
      .filter((each) => each.candidate === candidate && each.year < until)
      .map(({ name }) => [1, name] as const);
  const byYear = Array.from({ length: years }, (_, year) => year).flatMap((year) => {
    const costs = all.map(({ candidate, year: start, name }) => {
      const own = candidates[candidate]?.costs ?? [];
      const first = plain.carryOver ? 0 : year;
      const paid = own.filter((_, since) => start + since >= first && start + since <= year);
      return [paid.reduce((total, each) => total + each, 0n), name] as const;
    });
    const people = all.map(
      ({ candidate, year: start, name }) =>
        [candidates[candidate]?.team[year - start] ?? 0, name] as const,
    );
    const given = plain.budget.slice(plain.carryOver ? 0 : year, year + 1);
    return [
      `${from(costs)} <= ${given.reduce((total, each) => total + each, 0n)}`,
      `${from(people)} <= ${plain.team[year] ?? 0}`,
    ];
  });
  const ones = candidates.map(
    ({ must }, candidate) => `${from(sumOf(candidate))} ${must === false ? '<=' : '='} 1`,
  );
  const fixed = all.flatMap(({ must, year, name }) =>
    typeof must === 'number' && must !== year ? [`${name} = 0`] : [],
  );
  const barred = plain.notBoth.map(([a, b]) => `${from([...sumOf(a), ...sumOf(b)])} <= 1`);
  const ordered = plain.before.flatMap(([a, b]) =>
    Array.from({ length: years }, (_, year) => {
      const first = sumOf(a, year).map(([, name]) => [-1, name] as const);
      return `${from([...sumOf(b, year + 1), ...first])} <= 0`;
    }),
  );
  return [
    'Maximize',
    from(all.map(({ value, name }) => [value, name])),
    'Subject To',
    ...byYear,
    ...ones,
    ...fixed,
    ...barred,
    ...ordered,
    'Binary',
    all.map(({ name }) => name).join(' '),
    'End',
  ].join('\n');
}
