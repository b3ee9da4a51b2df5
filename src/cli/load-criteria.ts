import { existsSync } from 'node:fs';
import type { Finding } from '../check/finding.ts';
import type { Kind } from '../documents/parse-document.ts';
import { isOfKind, type Loaded, type LoadedDocument } from '../load/load-document.ts';
import { type Host, toAbsolute } from './host.ts';
import { type ReadDocuments, readDocuments } from './read-documents.ts';
import { type CriteriaKind, readShipped } from './read-shipped.ts';
import { WrongUse } from './wrong-use.ts';

/** What a command was told of the sheet and the assumptions. */
export interface NamedCriteria {
  readonly sheet?: string | undefined;
  readonly assumptions?: string | undefined;
  /** Where those are that were not named: `./criteria` unless given. */
  readonly criteriaFolder?: string | undefined;
}

/** The sheet and the assumptions, or what is wrong with them; and any faults in the folder of criteria. */
export interface Criteria {
  readonly sheet: Loaded<'sheet'> | readonly Finding[];
  readonly assumptions: Loaded<'assumptions'> | readonly Finding[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the sheet and the assumptions: of each kind the file that was named, else the only one among
 * `given`, else the one in the folder of criteria, else the one that comes with the program.
 */
export function loadCriteria(named: NamedCriteria, host: Host, given?: ReadDocuments): Criteria {
  const { criteriaFolder = 'criteria' } = named;
  const isAllNamed = named.sheet !== undefined && named.assumptions !== undefined;
  const folder =
    isAllNamed || !existsSync(toAbsolute(criteriaFolder, host))
      ? undefined
      : readDocuments([criteriaFolder], host);
  const places = [given, folder].filter((place) => place !== undefined);
  return {
    sheet: pick('sheet', named.sheet, places, host),
    assumptions: pick('assumptions', named.assumptions, places, host),
    findings: folder?.findings ?? [],
  };
}

/** The file that was named; else the only one of its kind in the first place that has any. */
function pick<K extends CriteriaKind>(
  kind: K,
  named: string | undefined,
  places: readonly ReadDocuments[],
  host: Host,
): Loaded<K> | readonly Finding[] {
  if (named !== undefined) return pickNamed(kind, named, host);
  for (const { documents, findings } of places) {
    const [found, ...others] = documents.filter((loaded) => isOfKind(loaded, kind));
    if (others.length > 0) throw refuseSeveral(kind, [found, ...others]);
    if (found !== undefined) return found;
    if (findings.length > 0) return findings;
  }
  return readShipped(kind, host);
}

function refuseSeveral(
  kind: CriteriaKind,
  found: readonly (LoadedDocument | undefined)[],
): WrongUse {
  const files = found.map((loaded) => loaded?.file).join(', ');
  return new WrongUse(
    `There are several ${plural(kind)} to judge against (${files}): choose one with --${kind}.`,
  );
}

function pickNamed<K extends CriteriaKind>(
  kind: K,
  path: string,
  host: Host,
): Loaded<K> | readonly Finding[] {
  const { documents, findings } = readDocuments([path], host);
  const [found, ...others] = documents.filter((loaded) => isOfKind(loaded, kind));
  if (findings.length > 0) return findings;
  if (found === undefined)
    throw new WrongUse(`${path} is no file of ${plural(kind)}: its first key is not "${kind}:".`);
  if (others.length > 0)
    throw new WrongUse(`${path} holds several ${plural(kind)}: name one file.`);
  return found;
}

/** The plural of a kind, as in a sentence. */
export function plural(kind: Kind): string {
  return kind === 'sheet' ? 'sheets' : `${kind}`;
}
