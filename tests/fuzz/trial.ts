import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT } from '../../src/cli/exit.ts';
import type { Run, runAssess } from '../support/run-assess.ts';
import { findMisplaced, type ReportedPlace } from './checks/find-misplaced.ts';
import { findSteering } from './checks/find-steering.ts';

/** A promise that was not kept. */
export interface Failure {
  /** Which promise, in a word or two: the same for the same kind of failure. */
  readonly what: string;
  readonly says: string;
  /** The arguments of the run that showed it. */
  readonly args: readonly string[];
}

/** Runs assess in one folder, and gathers what goes against its promises. */
export interface Trial {
  /** Runs a command, and checks what holds for every one. */
  readonly run: (args: readonly string[]) => Promise<Run>;
  readonly read: (file: string) => Uint8Array | undefined;
  readonly readText: (file: string) => string;
  /** Notes failures of one kind in the last run; none where nothing is said. */
  readonly note: (what: string, says: readonly string[]) => void;
  /** Notes whatever a check throws, too. */
  readonly expect: (what: string, check: () => readonly string[]) => void;
  readonly failures: readonly Failure[];
  readonly runs: () => number;
}

/** Where the reports of a run go. */
export const OUT = 'out';

/** The most that a run may compute, in seconds. */
const MAX_SECONDS = 5;

/** Starts a trial in a folder. */
export function startTrial(cwd: string, assess: typeof runAssess): Trial {
  const failures: Failure[] = [];
  let last: readonly string[] = [];
  let runs = 0;
  const note = (what: string, says: readonly string[]) => {
    for (const each of says.slice(0, 3)) failures.push({ what, says: each, args: last });
  };
  const read = (file: string) => {
    try {
      return readFileSync(join(cwd, file));
    } catch {
      return undefined;
    }
  };
  return {
    run: async (args) => {
      last = args;
      runs += 1;
      rmSync(join(cwd, OUT), { recursive: true, force: true });
      mkdirSync(join(cwd, OUT));
      const before = process.cpuUsage();
      const run = await assess(args, { cwd });
      const { user, system } = process.cpuUsage(before);
      note('exit', findExitFaults(run, args));
      note('standard error', findSteering(run.stderr));
      note('place', findMisplaced(listPlaces(run.stderr), read));
      if (user + system > MAX_SECONDS * 1e6) note('slow', [`it took more than ${MAX_SECONDS} s`]);
      return run;
    },
    read,
    readText: (file) => {
      const bytes = read(file);
      if (bytes === undefined) throw new Error(`${file} was not written`);
      return new TextDecoder().decode(bytes);
    },
    note,
    expect: (what, check) => {
      try {
        note(what, check());
      } catch (error) {
        note(what, [String(error)]);
      }
    },
    failures,
    runs: () => runs,
  };
}

/** A run ends with a documented code, and says why where it has no report. */
function findExitFaults({ code, stdout, stderr }: Run, args: readonly string[]): string[] {
  if (code !== EXIT.fine && code !== EXIT.problems && code !== EXIT.wrongUse) {
    return [`it ended with ${code}: ${stderr.slice(0, 2000)}`];
  }
  const hasReport = code === EXIT.fine || (code === EXIT.problems && args[0] === 'check');
  if (hasReport) return [];
  return [
    ...(stdout === '' ? [] : [`it ended with ${code}, and wrote to standard output`]),
    ...(stderr === '' ? [`it ended with ${code}, and did not say why`] : []),
  ];
}

/** The places that findings on standard error begin with, without ends; `#` names a part of a report. */
function listPlaces(stderr: string): ReportedPlace[] {
  const heads = stderr.matchAll(/^(\S+?)(?:#\S+)?:(\d+):(\d+) (?:error|warning|note) [a-z-]+$/gm);
  return [...heads].map(([, file = '', line, column]) => ({
    file,
    line: Number(line),
    column: Number(column),
    endLine: Number(line),
    endColumn: Number(column),
  }));
}
