import type { Finding, PlacedProblem } from '../check/finding.ts';
import { describeProblem } from '../check/registry.ts';
import type { IgnoredFile, NoInputs } from './inputs.ts';
import { type LoadedSide, loadSide, type SideOptions } from './load-side.ts';
import type { Misused } from './misuse.ts';
import { type OpenedSide, openSide, type SideSources } from './open-side.ts';
import type { Sha256 } from './source.ts';
import { wordFindings } from './word-findings.ts';

/** The earlier and the later side of a comparison. */
export interface Both<T> {
  readonly before: T;
  readonly after: T;
}

/** Both sides ready to be compared, or why they cannot be. */
export type SidesResult = { readonly ignored: readonly IgnoredFile[] } & (
  | ({ readonly kind: 'ready' } & Both<LoadedSide>)
  | { readonly kind: 'stopped'; readonly findings: readonly Finding[] }
  | Misused
);

/**
 * Loads both sides of a comparison; stops with every problem of both where there is any. Where no price
 * base is named, both are brought to the one that a report was made with.
 */
export function loadSides(
  { before, after }: Both<SideSources>,
  options: SideOptions & { readonly sha256: Sha256 },
): SidesResult {
  const [openedBefore, openedAfter] = [openSide(before), openSide(after)];
  if (openedBefore.kind !== 'opened' || openedAfter.kind !== 'opened') {
    return { ignored: [], ...stop([openedBefore, openedAfter], options) };
  }
  const bases = options.priceBase === undefined ? listBases([openedBefore, openedAfter]) : [];
  if (bases.length > 1) {
    return { kind: 'misused', misuse: { why: 'price-bases-disagree' }, ignored: [] };
  }
  const how = { ...options, priceBase: options.priceBase ?? bases[0] ?? undefined };
  const loadedBefore = loadSide(openedBefore, openedAfter, how);
  const loadedAfter = loadSide(openedAfter, openedBefore, how);
  const ignored = [...loadedBefore.ignored, ...loadedAfter.ignored];
  if (loadedBefore.kind === 'ready' && loadedAfter.kind === 'ready') {
    return { kind: 'ready', ignored, before: loadedBefore, after: loadedAfter };
  }
  return { ignored, ...stop([loadedBefore, loadedAfter], options) };
}

/** The price bases that reports were made with, each once; null of one made without. */
function listBases(sides: readonly OpenedSide[]): (string | null)[] {
  const stored = sides.flatMap((side) =>
    side.from === 'report' ? [side.report.envelope.settings.priceBase] : [],
  );
  return [...new Set(stored)];
}

/** The first misuse, else every problem; that of a file that is on both sides is told once. */
function stop(
  sides: readonly (NoInputs | { readonly kind: 'opened' | 'ready' })[],
  { sha256 }: { readonly sha256: Sha256 },
): { readonly kind: 'stopped'; readonly findings: readonly Finding[] } | Misused {
  for (const side of sides) if (side.kind === 'misused') return side;
  const problems = sides.flatMap((side) => (side.kind === 'stopped' ? side.problems : []));
  const known = problems.map((problem): [string, PlacedProblem] => [toKey(problem), problem]);
  return { kind: 'stopped', findings: wordFindings([...new Map(known).values()], sha256) };
}

/** What tells a problem from others: where it is, and what is said of it. */
function toKey({ problem, file, span }: PlacedProblem): string {
  const { message } = describeProblem(problem);
  return JSON.stringify([file, span.line, span.column, problem.rule, message]);
}
