import { findRoom, keepsLinks, startsAllThatMust } from './keeps-within.ts';
import { compareMerit, findMerit, type Merit } from './merit.ts';
import { type Choice, listStarts, type Program, type Start } from './program.ts';

/** A choice that is being put together. */
export interface Draft {
  readonly choice: () => Choice;
  readonly at: (starter: number) => number | null;
  /** Changes what a starter does, whether or not that keeps within the limits. */
  readonly set: (starter: number, place: number | null) => void;
  /** Whether it keeps within limits and links; something that must start may still be missing. */
  readonly keeps: () => boolean;
}

/** A draft to begin with. */
function startDraft(program: Program, from: Choice): Draft {
  const choice = [...from];
  const starts = listStarts(program, from);
  const room = findRoom(program, starts);
  const use = (start: Start | null, sign: bigint) => {
    for (const [row, left] of room.entries()) room[row] = left - sign * (start?.uses[row] ?? 0n);
  };
  return {
    choice: () => [...choice],
    at: (starter) => choice[starter] ?? null,
    set: (starter, place) => {
      use(starts[starter] ?? null, -1n);
      const start = place === null ? null : (program.starters[starter]?.starts[place] ?? null);
      use(start, 1n);
      choice[starter] = place;
      starts[starter] = start;
    },
    keeps: () => room.every((left) => left >= 0n) && keepsLinks(program, starts),
  };
}

/** A choice of nothing, to which the starts of a list are added in turn, each where it fits. */
export function addInTurn(
  program: Program,
  order: readonly { readonly starter: number; readonly place: number }[],
): Merit | null {
  const draft = startDraft(
    program,
    program.starters.map(() => null),
  );
  for (const { starter, place } of [...order, ...order]) {
    if (draft.at(starter) !== null) continue;
    draft.set(starter, place);
    if (!draft.keeps()) draft.set(starter, null);
  }
  const choice = draft.choice();
  return startsAllThatMust(program, listStarts(program, choice))
    ? findMerit(program, choice)
    : null;
}

/** A choice bettered by moving one starter at a time, or one in the place of another, while that helps. */
export function improve(program: Program, from: Merit): Merit {
  let best = from;
  for (;;) {
    const better = findBetter(program, best);
    if (better === null) return best;
    best = better;
  }
}

function findBetter(program: Program, from: Merit): Merit | null {
  const draft = startDraft(program, from.choice);
  const worthOf = (starter: number, place: number | null) =>
    place === null ? 0n : (program.starters[starter]?.starts[place]?.value ?? 0n);
  const others = [...program.starters.keys()].filter((starter) => draft.at(starter) !== null);
  for (const [starter, { starts }] of program.starters.entries()) {
    const before = draft.at(starter);
    for (const place of [null, ...starts.keys()]) {
      const gain = worthOf(starter, place) - worthOf(starter, before);
      // What is worth less needs no look at limits.
      const left = others.filter(
        (other) => other !== starter && worthOf(other, draft.at(other)) <= gain,
      );
      if (gain < 0n && left.length === 0) continue;
      draft.set(starter, place);
      const better =
        tryDraft(program, draft, from) ??
        tryWithout(left, draft, () => tryDraft(program, draft, from));
      if (better !== null) return better;
      draft.set(starter, before);
    }
  }
  return null;
}

/** The draft's merit, where it keeps everything and is better than another. */
function tryDraft(program: Program, draft: Draft, from: Merit): Merit | null {
  if (!draft.keeps()) return null;
  const merit = findMerit(program, draft.choice());
  const isBetter = compareMerit(program, merit, from) > 0;
  return isBetter && startsAllThatMust(program, listStarts(program, merit.choice)) ? merit : null;
}

/** Tries the draft with each of some starters left out in turn. */
function tryWithout(
  starters: readonly number[],
  draft: Draft,
  tryIt: () => Merit | null,
): Merit | null {
  for (const other of starters) {
    const place = draft.at(other);
    draft.set(other, null);
    const better = tryIt();
    if (better !== null) return better;
    draft.set(other, place);
  }
  return null;
}
