import type { Run } from '../../domain/documents/range.ts';
import { writeDrivers, writeFlows, writePosts, writeSwitching } from './appraisal-tables.ts';
import { writeAssumptionsLog } from './assumptions-log.ts';
import type { Explanation } from './explanation.ts';
import type { TextTable } from './text-table.ts';

/** The tables of an explanation, with the yearly flows of the runs asked for. */
export function listTables(explanation: Explanation, runs: readonly Run[]): TextTable[] {
  const { entry, drivers, switchingValues } = explanation;
  const { appraisal, posts, estimate } = entry;
  const of = appraisal === null ? 'adjusted saving' : 'net present value';
  return [
    ...(appraisal === null ? [] : runs.map((run) => writeFlows(appraisal, run))),
    writeDrivers(drivers, of),
    writeSwitching(switchingValues),
    writePosts(posts, estimate),
    writeAssumptionsLog(explanation),
  ].filter((table) => table !== null);
}
