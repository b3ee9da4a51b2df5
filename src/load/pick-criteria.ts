import type { PlacedProblem } from '../check/finding.ts';
import { groupBy } from '../documents/group-by.ts';
import type { CriteriaKind, CriteriaSources, NamedSources } from './criteria-sources.ts';
import { joinProblems } from './join-problems.ts';
import { isOfKind, type Loaded, loadDocument } from './load-document.ts';
import type { Misused } from './misuse.ts';
import { type ReadDocuments, readDocuments } from './read-documents.ts';
import type { TextSource } from './source.ts';

/** The document of a kind that is used, or why there is none. */
export type Picked<K extends CriteriaKind> =
  | { readonly kind: 'found'; readonly loaded: Loaded<K> }
  | { readonly kind: 'faulty' }
  | Misused;

/** The sheet and the assumptions, and what is wrong in the places where they were looked for. */
export interface PickedCriteria {
  readonly sheet: Picked<'sheet'>;
  readonly assumptions: Picked<'assumptions'>;
  readonly problems: readonly PlacedProblem[];
}

/**
 * Picks the sheet and the assumptions: for each kind the one that was named, else the only one in the first
 * of some places that has any, else the one that comes with the program. `among` are places to look in
 * before those nearby; what is wrong there is for others to tell.
 */
export function pickCriteria(
  sources: CriteriaSources,
  among: readonly ReadDocuments[] = [],
): PickedCriteria {
  const search = openPlaces(sources, among);
  const sheet = pick('sheet', sources, search);
  const assumptions = pick('assumptions', sources, search);
  return { sheet, assumptions, problems: search.listProblems() };
}

/** Picks the sheet alone. */
export function pickSheet(sources: CriteriaSources): {
  readonly sheet: Picked<'sheet'>;
  readonly problems: readonly PlacedProblem[];
} {
  const search = openPlaces(sources, []);
  return { sheet: pick('sheet', sources, search), problems: search.listProblems() };
}

/** Places to look in, each read when its turn comes and once. */
interface Places {
  readonly count: number;
  readonly read: (index: number) => ReadDocuments;
  readonly readNamed: (named: NamedSources) => ReadDocuments;
  /** What is wrong in all that was read, but for what was read before. */
  readonly listProblems: () => readonly PlacedProblem[];
}

function openPlaces({ nearby }: CriteriaSources, among: readonly ReadDocuments[]): Places {
  const opened = new Map<number | NamedSources, ReadDocuments>();
  const open = (key: number | NamedSources, sources: readonly TextSource[]) => {
    const read = opened.get(key) ?? readDocuments(sources);
    opened.set(key, read);
    return read;
  };
  return {
    count: among.length + nearby.length,
    read: (index) => among[index] ?? open(index, nearby[index - among.length] ?? []),
    readNamed: (named) => open(named, named.sources),
    listProblems: () => joinProblems([...opened.values()].map(({ problems }) => problems)),
  };
}

function pick<K extends CriteriaKind>(
  kind: K,
  { named, shipped }: CriteriaSources,
  places: Places,
): Picked<K> {
  const asked = named[kind];
  if (asked !== undefined) return pickNamed(kind, asked.as, places.readNamed(asked));
  for (let index = 0; index < places.count; index += 1) {
    const { documents, faulty } = places.read(index);
    const [first, ...others] = listDifferent(documents.filter((loaded) => isOfKind(loaded, kind)));
    if (first !== undefined && others.length > 0) {
      const files = [first, ...others].map(({ file }) => file);
      return { kind: 'misused', misuse: { why: 'several-criteria', of: kind, files } };
    }
    if (first !== undefined) return { kind: 'found', loaded: first };
    if (faulty.some((each) => each.kind === undefined || each.kind === kind)) {
      return { kind: 'faulty' };
    }
  }
  return { kind: 'found', loaded: readShipped(kind, shipped[kind]) };
}

/** The first of those that are the same, byte for byte. */
function listDifferent<T extends { readonly digest: string }>(all: readonly T[]): T[] {
  return [...groupBy(all, ({ digest }) => digest).values()].flatMap((same) => same.slice(0, 1));
}

function pickNamed<K extends CriteriaKind>(kind: K, as: string, read: ReadDocuments): Picked<K> {
  const [found, ...others] = read.documents.filter((loaded) => isOfKind(loaded, kind));
  if (read.problems.length > 0) return { kind: 'faulty' };
  if (found === undefined) {
    return { kind: 'misused', misuse: { why: 'named-other-kind', of: kind, as } };
  }
  if (others.length > 0) {
    return { kind: 'misused', misuse: { why: 'named-several', of: kind, as } };
  }
  return { kind: 'found', loaded: found };
}

/** The document of a kind that comes with the program. */
export function readShipped<K extends CriteriaKind>(
  kind: K,
  { file, read }: TextSource,
): Loaded<K> {
  const loaded = loadDocument(file, read());
  if (!loaded.ok || !isOfKind(loaded, kind)) throw new Error(`${file} is not valid`);
  return loaded;
}
