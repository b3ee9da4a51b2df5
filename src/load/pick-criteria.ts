import type { PlacedProblem } from '../check/finding.ts';
import type { CriteriaKind, CriteriaSources, NamedSources } from './criteria-sources.ts';
import { isOfKind, type Loaded, loadDocument } from './load-document.ts';
import type { Misused } from './misuse.ts';
import { type ReadDocuments, readDocuments } from './read-documents.ts';
import type { TextSource } from './source.ts';

/** The document of a kind that is used, or why there is none. */
export type Picked<K extends CriteriaKind> =
  | { readonly kind: 'found'; readonly loaded: Loaded<K> }
  | { readonly kind: 'faulty'; readonly problems: readonly PlacedProblem[] }
  | Misused;

/**
 * Picks the document of a kind: the one that was named, else the only one in the first of some places
 * that has any, else the one that comes with the program.
 */
export function pickCriteria<K extends CriteriaKind>(
  kind: K,
  { named, shipped }: CriteriaSources,
  places: readonly ReadDocuments[],
): Picked<K> {
  const asked = named[kind];
  if (asked !== undefined) return pickNamed(kind, asked);
  for (const { documents, problems } of places) {
    const found = documents.filter((loaded) => isOfKind(loaded, kind));
    const [first, ...others] = found;
    if (others.length > 0) {
      const files = found.map(({ file }) => file);
      return { kind: 'misused', misuse: { why: 'several-criteria', of: kind, files } };
    }
    if (first !== undefined) return { kind: 'found', loaded: first };
    if (problems.length > 0) return { kind: 'faulty', problems };
  }
  return { kind: 'found', loaded: readShipped(kind, shipped[kind]) };
}

function pickNamed<K extends CriteriaKind>(kind: K, { as, sources }: NamedSources): Picked<K> {
  const read = readDocuments(sources);
  const [found, ...others] = read.documents.filter((loaded) => isOfKind(loaded, kind));
  if (read.problems.length > 0) return { kind: 'faulty', problems: read.problems };
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
