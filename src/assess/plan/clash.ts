import { findSchedule } from './find-schedule.ts';
import { sumPence } from './pence.ts';
import type { IdPair } from './request.ts';
import type { Setting } from './setting.ts';
import type { Work } from './work.ts';

/** One limit that a plan must keep. */
export type Demand =
  | { readonly kind: 'must'; readonly id: string }
  | { readonly kind: 'budget'; readonly year: number }
  | { readonly kind: 'team'; readonly year: number }
  | { readonly kind: 'after' }
  | { readonly kind: 'before'; readonly pair: IdPair }
  | { readonly kind: 'not-both'; readonly pair: IdPair };

/**
 * Limits of an impossible setting that clash, and of which none can be spared: without any one of them
 * the others could be kept. Whether they can is taken as yes where the search ends before it is known.
 */
export function* findClash(setting: Setting): Work<Demand[]> {
  let kept = listDemands(setting);
  for (const demand of kept) {
    const others = kept.filter((each) => each !== demand);
    const found = yield* findSchedule(keepOnly(setting, others), 'further');
    if (found.kind === 'impossible') kept = others;
  }
  return kept;
}

/** How many limits a setting has, each of which takes a search. */
export function countDemands(setting: Setting): number {
  return listDemands(setting).length;
}

function listDemands({ must, limits, before, notBoth }: Setting): Demand[] {
  const { budget, team, after } = limits;
  return [
    ...notBoth.map((pair): Demand => ({ kind: 'not-both', pair })),
    ...before.map((pair): Demand => ({ kind: 'before', pair })),
    ...(after === null ? [] : [{ kind: 'after' } as const]),
    ...[...(team ?? []).keys()].map((year): Demand => ({ kind: 'team', year })),
    ...[...(budget ?? []).keys()].map((year): Demand => ({ kind: 'budget', year })),
    ...[...must.keys()].map((id): Demand => ({ kind: 'must', id })),
  ];
}

/** A setting in which only some demands are made; money and people are ample where a limit is not among them. */
function keepOnly(setting: Setting, demands: readonly Demand[]): Setting {
  const { must, limits, before, notBoth } = setting;
  const asks = (demand: Demand) => demands.some((each) => isSame(each, demand));
  const { budget, team, after } = limits;
  return {
    ...setting,
    must: new Map([...must].filter(([id]) => asks({ kind: 'must', id }))),
    before: before.filter((pair) => asks({ kind: 'before', pair })),
    notBoth: notBoth.filter((pair) => asks({ kind: 'not-both', pair })),
    limits: {
      ...limits,
      budget:
        budget?.map((money, year) =>
          asks({ kind: 'budget', year }) ? money : ampleMoney(setting),
        ) ?? null,
      team:
        team?.map((people, year) => (asks({ kind: 'team', year }) ? people : AMPLE_PEOPLE)) ?? null,
      after: asks({ kind: 'after' }) ? after : null,
    },
  };
}

const AMPLE_PEOPLE = Number.MAX_SAFE_INTEGER;

/** As much as all contenders could cost together. */
function ampleMoney({ contenders, run }: Setting): bigint {
  return sumPence(contenders.flatMap(({ costs }) => costs[run]));
}

function isSame(one: Demand, other: Demand): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
