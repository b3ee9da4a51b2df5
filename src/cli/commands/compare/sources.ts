import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_REPORT_BYTES } from '../../../load/decode-text.ts';
import { findFirstKey } from '../../../load/first-key.ts';
import type { SideSources } from '../../../load/open-side.ts';
import { findCriteria, type NamedCriteria } from '../../disk/criteria.ts';
import { explainFault } from '../../disk/find-files.ts';
import { isStdin } from '../../disk/read-stdin.ts';
import { readStart } from '../../disk/read-text.ts';
import {
  fileSource,
  findSources,
  isPlainFile,
  STDIN_NAME,
  stdinSource,
} from '../../disk/sources.ts';
import { type Host, toAbsolute } from '../../host.ts';
import { WrongUse } from '../../wrong-use.ts';

/** One side of a comparison as it was asked for. */
export interface AskedSide extends NamedCriteria {
  /** A folder, a YAML file, a report, or - for a report on standard input. */
  readonly path: string;
}

/** Where a side comes from. Throws WrongUse where its paths lead nowhere. */
export function findSide(asked: AskedSide, stdin: Uint8Array | undefined, host: Host): SideSources {
  const { path } = asked;
  if (isStdin(path)) {
    const bytes = stdin ?? new Uint8Array();
    return { kind: 'report', source: stdinSource(STDIN_NAME, bytes, MAX_REPORT_BYTES) };
  }
  if (isReport(path, host)) {
    return { kind: 'report', source: fileSource(path, host, MAX_REPORT_BYTES) };
  }
  return { kind: 'files', sources: findProject(asked, host) };
}

/** Anything but a folder and a file that is one of ours, by its name or its first key, is taken for a report. */
function isReport(path: string, host: Host): boolean {
  if (/\.ya?ml$/i.test(path)) return false;
  const place = toAbsolute(path, host);
  try {
    if (statSync(place).isDirectory()) return false;
    return !isPlainFile(place) || findFirstKey(readStart(place)) === undefined;
  } catch (error) {
    throw new WrongUse(`${path}: ${explainFault(error)}`);
  }
}

/** A folder with `candidates/` in it is a whole project; any other holds the candidates itself. */
function findProject(asked: AskedSide, host: Host) {
  const inside = join(asked.path, 'candidates');
  const path = existsSync(toAbsolute(inside, host)) ? inside : asked.path;
  return {
    ...findCriteria(asked, [path], host),
    candidates: { as: path, sources: findSources([path], host) },
  };
}
