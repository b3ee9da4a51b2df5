import type { RankBy } from '../../documents/rank-by.ts';
import { readAssumedPath } from '../../load/apply-assumption.ts';
import type { PageData } from '../data/page-data.ts';
import { readPlanPath } from '../planning/plan-path.ts';

/** A value in place of what a file says, by its path as `--assume` takes it. */
export interface Change {
  readonly path: string;
  readonly value: string;
}

/** What is to be shown: changes of what files say, and views of it, which are never saved or counted. */
export interface Wish {
  /** In the order in which they were made, at most one a path. */
  readonly changes: readonly Change[];
  readonly by: RankBy;
  readonly top: number | undefined;
  /** The ids of the criteria that are taken to be marked the other way. */
  readonly flipped: ReadonlySet<string>;
}

/** What a page shows first: its files, with what was assumed when it was made. */
export function firstWish({ settings, assume }: PageData): Wish {
  const { by, top } = settings;
  return { changes: assume.map(toChange), by, top: top ?? undefined, flipped: new Set() };
}

/** A change from `PATH=VALUE`, its path as this page writes it. */
export function toChange(typed: string): Change {
  const at = typed.indexOf('=');
  return { path: nameOnce(typed.slice(0, at).trim()), value: typed.slice(at + 1).trim() };
}

/** A change as `--assume` takes it. */
export function toAssumption({ path, value }: Change): string {
  return `${path}=${value}`;
}

/** The changes of a wish: those of a plan's limits, and those of what candidates say. */
export function splitWish({ changes }: Pick<Wish, 'changes'>): {
  readonly limits: readonly Change[];
  readonly values: readonly Change[];
} {
  const isLimit = ({ path }: Change) => readPlanPath(path) !== undefined;
  return {
    limits: changes.filter(isLimit),
    values: changes.filter((each) => !isLimit(each)),
  };
}

/** Whether changes are the same ones, made in the same order. */
export function isSame(some: readonly Change[], others: readonly Change[]): boolean {
  const write = (changes: readonly Change[]) => changes.map(toAssumption).join('\n');
  return write(some) === write(others);
}

/** A path in the one way in which a page writes it: an answer is `ID.CRITERION`. */
function nameOnce(path: string): string {
  const place = readPlanPath(path) === undefined ? readAssumedPath(path) : undefined;
  if (place === undefined) return path;
  const { candidate, steps } = place;
  const [section, criterion, key, ...deeper] = steps;
  const isAnswer = section === 'answers' && key === 'meets' && deeper.length === 0;
  return [candidate, ...(isAnswer ? [criterion] : steps)].join('.');
}
