import { existsSync } from 'node:fs';
import type { CriteriaSources, NamedSources } from '../../load/criteria-sources.ts';
import { type Host, packagePath, toAbsolute } from '../host.ts';
import { readTextFile } from './read-text.ts';
import { findSources } from './sources.ts';

/** What the names of files that come with the program begin with. */
export const SHIPPED = '(shipped) ';

/** What a command was told of the sheet and the assumptions. */
export interface NamedCriteria {
  readonly sheet?: string | undefined;
  readonly assumptions?: string | undefined;
}

/** Where the sheet and the assumptions may come from; those that were not named from a folder. */
export function findCriteria(
  { sheet, assumptions }: NamedCriteria,
  host: Host,
  folder = 'criteria',
): CriteriaSources {
  const isAllNamed = sheet !== undefined && assumptions !== undefined;
  const isThere = !isAllNamed && existsSync(toAbsolute(folder, host));
  return {
    named: { sheet: findNamed(sheet, host), assumptions: findNamed(assumptions, host) },
    nearby: isThere ? findSources([folder], host) : [],
    shipped: {
      sheet: shippedSource('criteria/servitised-platform.yaml', host),
      assumptions: shippedSource('criteria/digitlab-assumptions.yaml', host),
    },
  };
}

function findNamed(path: string | undefined, host: Host): NamedSources | undefined {
  return path === undefined ? undefined : { as: path, sources: findSources([path], host) };
}

function shippedSource(path: string, host: Host) {
  const place = packagePath(host, path);
  host.inputs.add(place);
  return { file: `${SHIPPED}${path}`, read: () => readTextFile(place) };
}
