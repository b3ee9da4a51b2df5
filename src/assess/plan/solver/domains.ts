import type { Program, Starter } from './program.ts';

/** What one starter may still do. */
export interface Domain {
  /** The places of the starts that are left, earliest first. */
  readonly starts: readonly number[];
  readonly mayStayOut: boolean;
}

/** What every starter may still do, in the order of the program: one node of the search. */
export type Domains = readonly Domain[];

/** Everything that a program leaves open. */
export function openDomains({ starters }: Program): Domains {
  return starters.map(({ starts, mayStayOut }) => ({
    starts: starts.map((_, place) => place),
    mayStayOut,
  }));
}

/** Whether there is only one thing left to do. */
export function isSettled({ starts, mayStayOut }: Domain): boolean {
  return mayStayOut ? starts.length === 0 : starts.length === 1;
}

/** The amounts over the starts that are left, 0 for staying out where it may: the least of them. */
export function leastOf(
  { starts }: Starter,
  domain: Domain,
  amountOf: (start: Starter['starts'][number]) => bigint,
): bigint {
  let least: bigint | null = domain.mayStayOut ? 0n : null;
  for (const place of domain.starts) {
    const start = starts[place];
    if (start === undefined) continue;
    const amount = amountOf(start);
    if (least === null || amount < least) least = amount;
  }
  return least ?? 0n;
}
