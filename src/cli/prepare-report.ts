import { assess } from '../assess/assess.ts';
import type { Assumed, Skipped } from '../assess/provenance.ts';
import type { Finding } from '../check/finding.ts';
import { describeProblem } from '../check/registry.ts';
import { startBlockingCheck } from '../check/run-rules.ts';
import type { AssumptionsInUse } from '../load/assumptions-in-use.ts';
import type { Loaded } from '../load/load-document.ts';
import type { Report } from '../report/report.ts';
import { assume } from './assume.ts';
import { dateOfEnvironment } from './date-of-environment.ts';
import { type Host, readVersion } from './host.ts';
import { type Inputs, loadInputs } from './load-inputs.ts';
import type { JudgingOptions } from './options.ts';
import { readStdin } from './read-stdin.ts';
import { WrongUse } from './wrong-use.ts';

/** A report, with the candidate files that went into it. */
export interface Prepared {
  readonly report: Report;
  readonly candidates: readonly Loaded<'candidate'>[];
  readonly assumptions: AssumptionsInUse;
}

/** The report on some candidates, or the problems that stop it. */
export async function prepareReport(
  paths: readonly string[],
  options: JudgingOptions,
  host: Host,
): Promise<Prepared | readonly Finding[]> {
  const stdin = await readStdin(paths, host);
  const inputs = loadInputs({ paths, stdin, ...options }, host);
  if (!('candidates' in inputs)) return inputs;
  const kept = keepValid(inputs, options.skipInvalid);
  if (!('skipped' in kept)) return kept;
  const sheet = inputs.sheet.document.value;
  const { candidates, assumed } = assume(options.assume, kept.candidates, sheet);
  if (assumed.length > 0) checkAssumed(inputs, candidates);
  return {
    report: buildReport({ inputs, candidates, assumed, skipped: kept.skipped }, options, host),
    candidates,
    assumptions: inputs.inUse,
  };
}

/** The candidates without problems, and what is left out; or the problems that stop a list. */
export function keepValid(
  { candidates, findings }: Inputs,
  skipInvalid: boolean,
): Pick<Parts, 'candidates' | 'skipped'> | readonly Finding[] {
  const invalid = new Set(findings.map(({ file }) => file));
  const valid = candidates.filter(({ file }) => !invalid.has(file));
  const mayGoOn = skipInvalid && valid.length > 0;
  if (findings.length > 0 && !mayGoOn) return findings;
  return { candidates: valid, skipped: listSkipped(findings) };
}

interface Parts {
  readonly inputs: Inputs;
  readonly candidates: readonly Loaded<'candidate'>[];
  readonly assumed: readonly Assumed[];
  readonly skipped: readonly Skipped[];
}

function buildReport(
  { inputs, candidates, assumed, skipped }: Parts,
  { by, all, top, date, chances }: JudgingOptions,
  host: Host,
): Report {
  const { sheet, assumptions, inUse } = inputs;
  const byId = candidates.map(({ document: { value } }) => [value.candidate, value] as const);
  const state = {
    sheet: sheet.document.value,
    assumptions: inUse.value,
    candidates: new Map(byId),
    options: { by, all, top, chances },
  };
  return {
    assessment: assess(state),
    provenance: {
      tool: { name: 'assess', version: readVersion(host) },
      sheet: { file: sheet.file, digest: sheet.digest },
      assumptions: { file: assumptions.file, digest: assumptions.digest },
      inputs: candidates.map(({ file, digest, document }) => ({
        file,
        digest,
        candidate: document.value.candidate,
      })),
      assumed,
      skipped,
      date: date ?? dateOfEnvironment(host),
    },
    readDocuments: () => ({
      sheet: sheet.readPlain(),
      assumptions: assumptions.readPlain(),
      shippedAssumptions: inUse.shipped?.readPlain() ?? null,
      candidates: candidates.map(({ readPlain }) => readPlain()),
    }),
  };
}

/** What was assumed must fit the other files as well as its own. */
function checkAssumed({ sheet, inUse, ...inputs }: Inputs, candidates: Parts['candidates']): void {
  const context = { sheet: sheet.document.value, assumptions: inUse.value, date: null };
  const left = inputs.candidates.map(({ document }) => document.value.candidate);
  const otherIds = [...inputs.idsOfInvalid, ...left];
  const checker = startBlockingCheck(context);
  const problems = [
    ...candidates.flatMap(({ file, document }) => checker.visit(file, document)),
    ...checker.finish(otherIds).map(({ problem }) => problem),
  ];
  if (problems.length === 0) return;
  const words = problems.map((problem) => describeProblem(problem).message);
  throw new WrongUse(`With what was assumed: ${words.join(' ')}`);
}

function listSkipped(findings: readonly Finding[]): Skipped[] {
  const counts = new Map<string, number>();
  for (const { file } of findings) counts.set(file, (counts.get(file) ?? 0) + 1);
  return [...counts].map(([file, problems]) => ({ file, problems }));
}
