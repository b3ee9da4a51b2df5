import { type Domain, type Domains, leastOf } from './domains.ts';
import type { Pair, Program, Start, Starter } from './program.ts';

/**
 * What is left once every start has gone that no choice can make, as far as limits and links show by
 * themselves; null where some starter has nothing left. Exact: nothing goes that a choice could make in
 * which of those alike none starts before the one that comes first.
 */
export function narrow(
  program: Program,
  domains: Domains,
  alike: readonly Pair[] = [],
): Domains | null {
  let left = domains;
  for (;;) {
    const next = fitLimits(program, followLinks(program, left, alike));
    if (next.some(({ starts, mayStayOut }) => starts.length === 0 && !mayStayOut)) return null;
    if (countLeft(next) === countLeft(left)) return next;
    left = next;
  }
}

function countLeft(domains: Domains): number {
  return domains.reduce(
    (total, { starts, mayStayOut }) => total + starts.length + Number(mayStayOut),
    0,
  );
}

/** Leaves out starts that no longer fit beside the least that the others use. */
function fitLimits({ starters, limits }: Program, domains: Domains): Domains {
  const least = starters.map((starter, index) => {
    const domain = domains[index];
    if (domain === undefined || domain.mayStayOut) return null;
    return limits.map((_, row) => leastOf(starter, domain, ({ uses }) => uses[row] ?? 0n));
  });
  const room = limits.map((limit, row) =>
    least.reduce((left, uses) => left - (uses?.[row] ?? 0n), limit),
  );
  return domains.map((domain, index) => {
    const own = least[index];
    const fits = ({ uses }: Start) =>
      room.every((spare, row) => (uses[row] ?? 0n) <= spare + (own?.[row] ?? 0n));
    return keepStarts(starters[index], domain, fits);
  });
}

function keepStarts(
  starter: Starter | undefined,
  domain: Domain,
  keeps: (start: Start) => boolean,
): Domain {
  const starts = domain.starts.filter((place) => {
    const start = starter?.starts[place];
    return start !== undefined && keeps(start);
  });
  return starts.length === domain.starts.length ? domain : { ...domain, starts };
}

function followLinks(
  { starters, notBoth, before }: Program,
  domains: Domains,
  alike: readonly Pair[],
): Domains {
  const left = [...domains];
  const change = (index: number, how: (domain: Domain) => Domain) => {
    const domain = left[index];
    if (domain !== undefined) left[index] = how(domain);
  };
  const bar = ([a, b]: Pair) => {
    if (left[a]?.mayStayOut === false) change(b, (domain) => ({ ...domain, starts: [] }));
  };
  /** The second starts only if the first does, so many years later or more. */
  const follow = ([a, b]: Pair, years: number) => {
    const [first] = listYears(starters[a], left[a]);
    const isLate = (later: number | undefined, earlier: number | undefined) =>
      later !== undefined && earlier !== undefined && later >= earlier + years;
    change(b, (domain) => keepStarts(starters[b], domain, ({ year }) => isLate(year, first)));
    if (left[b]?.mayStayOut !== false) return;
    const last = listYears(starters[b], left[b]).at(-1);
    change(a, (domain) => ({
      ...keepStarts(starters[a], domain, ({ year }) => isLate(last, year)),
      mayStayOut: false,
    }));
  };
  for (const [a, b] of notBoth) {
    bar([a, b]);
    bar([b, a]);
  }
  for (const pair of before) follow(pair, 1);
  for (const pair of alike) follow(pair, 0);
  return left;
}

function listYears(starter: Starter | undefined, domain: Domain | undefined): number[] {
  return (domain?.starts ?? []).flatMap((place) => starter?.starts[place]?.year ?? []);
}
