import type { Assumed, FileLine, Provenance, Skipped } from '../assess/provenance.ts';
import { competes } from '../assess/ranking/competes.ts';
import { type Based, findUnequalBases } from '../assess/ranking/price-bases.ts';
import type { AssessOptions, State } from '../assess/state.ts';
import { MAX_RANKED } from '../assess/unknowns/rank-chances.ts';
import type { Finding, PlacedProblem } from '../check/finding.ts';
import type { ReportDocuments } from '../documents/report-documents.ts';
import type { Path } from '../yaml/place.ts';
import { assume } from './assume.ts';
import { type ChangeDocument, rememberChanges } from './change-document.ts';
import { findClash } from './find-clash.ts';
import type { IgnoredFile, Inputs, Sources } from './inputs.ts';
import { keepValid } from './keep-valid.ts';
import type { Loaded } from './load-document.ts';
import { loadInputs } from './load-inputs.ts';
import { type LoadedPlan, toLoadedPlan } from './loaded-plan.ts';
import type { Misuse, Misused } from './misuse.ts';
import type { OnFile } from './read-documents.ts';
import { rememberLines } from './remember-lines.ts';
import type { Sha256 } from './source.ts';
import { toInput } from './to-input.ts';
import { wordFindings } from './word-findings.ts';

/** How texts are made into a list. */
export interface LoadOptions extends OpenOptions, ListOptions {}

/** What is asked of a list that may be made again in another way. */
export interface ListOptions {
  readonly assess: AssessOptions;
  /** Values to take in place of those in files, each typed as `PATH=VALUE`. */
  readonly assume: readonly string[];
}

/** How texts are read. */
export interface OpenOptions {
  /** Leave out files with problems and go on, where anything is left. */
  readonly skipInvalid: boolean;
  /** The year to whose prices every amount is brought; each file's own where there is none. */
  readonly priceBase?: string | undefined;
  /** The day that the report is as at; null when none was given. */
  readonly date: string | null;
  readonly tool: Provenance['tool'];
  readonly sha256: Sha256;
  readonly onFile?: OnFile | undefined;
  /** Whether there may be no candidate at all. */
  readonly mayBeEmpty?: boolean | undefined;
  /** Whether a plan is to be made, so that a plan file with problems is not left out either. */
  readonly needsPlans?: boolean | undefined;
}

/** What comes of texts: what to assess and where it stands; or why there is nothing to assess. */
export type LoadResult = { readonly ignored: readonly IgnoredFile[] } & Outcome;

/** What comes of texts that were read. */
export type Outcome = Ready | Stopped | Incomparable | Misused;

/** Problems that stop everything. */
export interface Stopped {
  readonly kind: 'stopped';
  readonly findings: readonly Finding[];
  /** Whether one of them stands in a plan file that is needed, and so is never left out. */
  readonly isPlanFaulty?: boolean;
}

/** Candidates that are to be ranked by sums in different prices; each with its price base. */
export interface Incomparable {
  readonly kind: 'incomparable';
  readonly candidates: readonly Based[];
}

/** Documents that have passed every check that stops a list, with everything assumed in place. */
export interface Ready {
  readonly kind: 'ready';
  readonly state: State;
  readonly provenance: Provenance;
  readonly locate: Locate;
  readonly readDocuments: () => ReportDocuments;
  /** The plans among the files, in the order in which they were read; a list leaves them alone. */
  readonly plans: readonly LoadedPlan[];
}

/** Finds where something stands that figures come from. */
export interface Locate {
  readonly inCandidate: (id: string, path: Path) => FileLine;
  readonly inAssumptions: (path: Path) => FileLine;
}

/** Texts that were read and checked once, from which lists can be made in several ways. */
export interface Opened {
  readonly ignored: readonly IgnoredFile[];
  /** Candidates that nothing is assumed about are the same objects in each list. */
  readonly list: (options: ListOptions) => Outcome;
}

/** Reads texts, checks them, and puts in place what is assumed: all that comes before assessing. */
export function load(sources: Sources, options: LoadOptions): LoadResult {
  const { ignored, list } = open(sources, options);
  return { ignored, ...list(options) };
}

/** Reads and checks texts. */
export function open(sources: Sources, options: OpenOptions): Opened {
  const read = loadInputs(sources, options);
  const { ignored } = read;
  switch (read.kind) {
    case 'misused':
      return { ignored, list: () => read };
    case 'stopped': {
      const stopped = stop(read.problems, options);
      return { ignored, list: () => stopped };
    }
    case 'ready': {
      const memory: Memory = {
        change: rememberChanges(),
        lineIn: rememberLinesOfFiles(),
        inAssumptions: rememberLines(read.inputs.inUse.findLine),
      };
      return {
        ignored,
        list: (wanted) => toOutcome(read.inputs, { ...options, ...wanted }, memory),
      };
    }
    default:
      return read satisfies never;
  }
}

/** What lists made from the same texts share. */
interface Memory {
  readonly change: ChangeDocument;
  readonly lineIn: LineIn;
  readonly inAssumptions: Locate['inAssumptions'];
}

function toOutcome(inputs: Inputs, options: LoadOptions, memory: Memory): Outcome {
  const needed = options.needsPlans ? inputs.faultyPlans : [];
  const kept = keepValid(inputs, options.skipInvalid, needed);
  if (kept.kind === 'stopped') return stop(kept.problems, options, needed);
  const { sheet } = inputs;
  const made = assume(options.assume, { candidates: kept.candidates, sheet }, memory.change);
  if (!made.ok) return { kind: 'misused', misuse: made.misuse };
  const { candidates, assumed } = made;
  const clash = assumed.length > 0 ? findClash(inputs, candidates) : undefined;
  if (clash !== undefined) return { kind: 'misused', misuse: clash };
  const tooMany = findTooMany(candidates, options.assess);
  if (tooMany !== undefined) return { kind: 'misused', misuse: tooMany };
  const parts = { candidates, assumed, skipped: kept.skipped, memory };
  const ready = toReady(inputs, parts, options);
  const unequal = findUnequalBases(ready.state);
  return unequal.length > 0 ? { kind: 'incomparable', candidates: unequal } : ready;
}

/** Refuses chances among more candidates than they are worked out for. */
function findTooMany(
  candidates: readonly Loaded<'candidate'>[],
  { chances, all }: AssessOptions,
): Misuse | undefined {
  if (chances !== true) return undefined;
  const ranked = candidates.filter(({ document }) => competes(document.value, all)).length;
  if (ranked <= MAX_RANKED) return undefined;
  return { why: 'too-many-for-chances', ranked, most: MAX_RANKED };
}

function stop(
  problems: readonly PlacedProblem[],
  { sha256 }: OpenOptions,
  neededPlans: readonly string[] = [],
): Stopped {
  return {
    kind: 'stopped',
    findings: wordFindings(problems, sha256),
    isPlanFaulty: problems.some(({ file }) => neededPlans.includes(file)),
  };
}

interface Parts {
  readonly candidates: readonly Loaded<'candidate'>[];
  readonly assumed: readonly Assumed[];
  readonly skipped: readonly Skipped[];
  readonly memory: Memory;
}

function toReady(inputs: Inputs, parts: Parts, options: LoadOptions): Ready {
  const { assess, date, tool, sha256 } = options;
  const { sheet, assumptions, inUse } = inputs;
  const { candidates, assumed, skipped, memory } = parts;
  const byId = candidates.map(({ document: { value } }) => [value.candidate, value] as const);
  return {
    kind: 'ready',
    state: {
      sheet: sheet.document.value,
      assumptions: inUse.value,
      candidates: new Map(byId),
      options: assess,
    },
    provenance: {
      tool,
      sheet: { file: sheet.file, digest: sheet.digest },
      assumptions: { file: assumptions.file, digest: assumptions.digest },
      ownAssumptions: inUse.own,
      inputs: candidates.map(toInput),
      assumed,
      skipped,
      date,
    },
    locate: {
      inCandidate: locateIn(candidates, memory.lineIn),
      inAssumptions: memory.inAssumptions,
    },
    readDocuments: () => ({
      sheet: sheet.plain,
      assumptions: assumptions.plain,
      shippedAssumptions: inUse.shipped?.plain ?? null,
      candidates: candidates.map(({ plain }) => plain),
    }),
    plans: inputs.plans.map((plan) =>
      toLoadedPlan(plan, { inputs, candidates, all: assess.all }, sha256),
    ),
  };
}

function locateIn(
  candidates: readonly Loaded<'candidate'>[],
  lineIn: LineIn,
): Locate['inCandidate'] {
  const byId = new Map(candidates.map((each) => [each.document.value.candidate, each]));
  return (id, path) => {
    const own = byId.get(id);
    if (own === undefined) throw new Error(`there is no candidate ${id}`);
    return lineIn(own, path);
  };
}

/** Finds a line in the file of a candidate. */
type LineIn = (loaded: Loaded<'candidate'>, path: Path) => FileLine;

/** Finds lines and remembers them: whatever is assumed, the file of a candidate stays the same. */
function rememberLinesOfFiles(): LineIn {
  const known = new WeakMap<Loaded<'candidate'>['locate'], Locate['inAssumptions']>();
  return ({ file, locate }, path) => {
    const find =
      known.get(locate) ??
      rememberLines((wanted) => ({ file, line: locate({ path: wanted, at: 'key' }).line }));
    known.set(locate, find);
    return find(path);
  };
}
