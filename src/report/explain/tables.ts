import type { Run } from '../../documents/parts/range.ts';
import { writeDrivers, writeFlows, writePosts, writeSwitching } from './appraisal-tables.ts';
import { writeAssumptionsLog } from './assumptions-log.ts';
import type { Explanation } from './explanation.ts';
import type { TextTable } from './text-table.ts';

/** The runs in the order in which a reader wants them. */
const READING_ORDER: readonly Run[] = ['central', 'low', 'high'];

/** The tables of an explanation: yearly flows of each run, drivers, switching values, posts, assumptions. */
export function listTables(explanation: Explanation): TextTable[] {
  const { entry, drivers, switchingValues } = explanation;
  const { appraisal, posts, estimate } = entry;
  const of = appraisal === null ? 'adjusted saving' : 'net present value';
  return [
    ...(appraisal === null ? [] : READING_ORDER.map((run) => writeFlows(appraisal, run))),
    writeDrivers(drivers, of),
    writeSwitching(switchingValues),
    writePosts(posts, estimate),
    writeAssumptionsLog(explanation),
  ].filter((table) => table !== null);
}
