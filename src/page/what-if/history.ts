/** A state as it is, with those before and after it, the nearest last. */
export interface History<State> {
  readonly now: State;
  readonly before: readonly State[];
  readonly after: readonly State[];
}

/** A history that begins with a state. */
export function startHistory<State>(now: State): History<State> {
  return { now, before: [], after: [] };
}

/** Puts a state in the place of the one that is. */
export function goOn<State>({ now, before }: History<State>, next: State): History<State> {
  return { now: next, before: [...before, now], after: [] };
}

/** Puts a state in the place of the one that is, as if that had never been. */
export function goOnInstead<State>(history: History<State>, next: State): History<State> {
  return { ...history, now: next, after: [] };
}

/** The history one step back; itself where there is none. */
export function undo<State>(history: History<State>): History<State> {
  const { now, before, after } = history;
  const last = before.at(-1);
  if (last === undefined) return history;
  return { now: last, before: before.slice(0, -1), after: [...after, now] };
}

/** The history one step on again; itself where there is none. */
export function redo<State>(history: History<State>): History<State> {
  const { now, before, after } = history;
  const next = after.at(-1);
  if (next === undefined) return history;
  return { now: next, before: [...before, now], after: after.slice(0, -1) };
}
