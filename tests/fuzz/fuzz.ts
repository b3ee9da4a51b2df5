import { runAssess } from '../support/run-assess.ts';
import { type Case, makeCase } from './make-case.ts';
import { shrink } from './shrink.ts';
import type { Failure } from './trial.ts';
import { tryCase } from './try-case.ts';
import { readWorlds } from './worlds.ts';

/** Which files to try, and on what. */
export interface FuzzOptions {
  readonly seed: number;
  readonly first: number;
  readonly files: number;
  readonly assess?: typeof runAssess;
  /** Called with the arguments of each run before it, since it may end the process. */
  readonly onRun?: (args: readonly string[]) => void;
}

/** What came of one file: a case that failed is shrunk as far as it went. */
export interface Result {
  readonly number: number;
  readonly runs: number;
  readonly failed?: FailedCase;
}

/** A file that made assess break a promise, and all the promises that it breaks. */
export interface FailedCase {
  readonly tried: Case;
  readonly failures: readonly Failure[];
}

/** Spoils files one after another, runs commands on each, and looks whether every promise is kept. */
export async function* fuzz(options: FuzzOptions): AsyncGenerator<Result, void> {
  const { seed, first, files, onRun } = options;
  const assess: typeof runAssess = (args, where) => {
    onRun?.(args);
    return (options.assess ?? runAssess)(args, where);
  };
  const worlds = await readWorlds();
  for (let number = first; number < first + files; number += 1) {
    const tried = makeCase(worlds, seed, number);
    const { runs, failures } = await tryCase(tried, assess);
    const [failure] = failures;
    const result = { number, runs };
    yield failure === undefined
      ? result
      : { ...result, failed: await shrinkFailed(tried, failure, assess) };
  }
}

/** A case that ended the process in which it was tried: as it is, since none can be tried again there. */
export async function describeDeath(
  seed: number,
  number: number,
  { says, args }: Omit<Failure, 'what'>,
): Promise<Result> {
  const tried = makeCase(await readWorlds(), seed, number);
  return { number, runs: 1, failed: { tried, failures: [{ what: 'crash', says, args }] } };
}

/**
 * The smallest case found that breaks the same promise, with all that it breaks. One that is slow stays
 * as it is: it would be tried too often.
 */
async function shrinkFailed(
  failing: Case,
  failure: Failure,
  assess: typeof runAssess,
): Promise<FailedCase> {
  const { what } = failure;
  if (what === 'slow') return { tried: failing, failures: [failure] };
  const tried = await shrink(failing, async (smaller) => {
    const { failures } = await tryCase(smaller, assess);
    return failures.some((failure) => failure.what === what);
  });
  return { tried, failures: (await tryCase(tried, assess)).failures };
}
