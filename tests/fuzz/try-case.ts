import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { runAssess } from '../support/run-assess.ts';
import { tryCheck } from './attempts/try-check.ts';
import { tryFix } from './attempts/try-fix.ts';
import { tryOther, tryReport } from './attempts/try-other.ts';
import { tryRank } from './attempts/try-rank.ts';
import type { Case } from './make-case.ts';
import { startRandom } from './random.ts';
import { type Failure, startTrial } from './trial.ts';
import { writeCase } from './write-case.ts';

/** What came of a case. */
export interface Tried {
  readonly runs: number;
  readonly failures: readonly Failure[];
}

/** Tries commands on a case, the same ones each time. */
export async function tryCase(tried: Case, assess: typeof runAssess): Promise<Tried> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'assess-fuzz-')));
  try {
    writeCase(folder, tried);
    const trial = startTrial(folder, assess);
    const random = startRandom(tried.seed);
    if (tried.target.path.endsWith('.json')) await tryReport(trial, tried, random);
    else {
      await tryCheck(trial);
      await tryRank(trial, tried, random);
      await tryOther(trial, tried, random);
      await tryFix(trial, tried);
    }
    return { runs: trial.runs(), failures: trial.failures };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
