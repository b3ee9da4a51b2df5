import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { CriteriaSources, NamedSources } from '../../load/criteria-sources.ts';
import { type Host, packagePath, toAbsolute } from '../host.ts';
import { codeOf } from './find-files.ts';
import { readTextFile } from './read-text.ts';
import { findSources } from './sources.ts';

/** What the names of files that come with the program begin with. */
export const SHIPPED = '(shipped) ';

/** What a command was told of the sheet and the assumptions. */
export interface NamedCriteria {
  readonly sheet?: string | undefined;
  readonly assumptions?: string | undefined;
}

const FOLDER = 'criteria';

/**
 * Where the sheet and the assumptions may come from: those that were named, else those in a folder
 * `criteria` in or beside a folder that candidates are read from, or beside a file or its folder, else
 * those in `./criteria`, else those shipped.
 */
export function findCriteria(
  { sheet, assumptions }: NamedCriteria,
  paths: readonly string[],
  host: Host,
): CriteriaSources {
  const isAllNamed = sheet !== undefined && assumptions !== undefined;
  const places = isAllNamed ? [] : [paths.flatMap((path) => listBeside(path, host)), [FOLDER]];
  return {
    named: { sheet: findNamed(sheet, host), assumptions: findNamed(assumptions, host) },
    nearby: places
      .map((folders) => folders.filter((folder) => isFolder(folder, host)))
      .map((folders) => findSources(folders, host)),
    shipped: {
      sheet: shippedSource('criteria/servitised-platform.yaml', host),
      assumptions: shippedSource('criteria/digitlab-assumptions.yaml', host),
    },
  };
}

/** The folders in which the criteria for a path may be: in it and beside it, or for a file beside it and beside its folder. */
function listBeside(path: string, host: Host): string[] {
  const folder = isFolder(path, host) ? path : join(path, '..');
  return [join(folder, FOLDER), join(folder, '..', FOLDER)];
}

function isFolder(path: string, host: Host): boolean {
  try {
    return statSync(toAbsolute(path, host)).isDirectory();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return false;
  }
}

function findNamed(path: string | undefined, host: Host): NamedSources | undefined {
  return path === undefined ? undefined : { as: path, sources: findSources([path], host) };
}

function shippedSource(path: string, host: Host) {
  const place = packagePath(host, path);
  host.inputs.add(place);
  return { file: `${SHIPPED}${path}`, read: () => readTextFile(place) };
}
