import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../assess/assess.ts';
import type { CandidateInput, Provenance } from '../assess/provenance.ts';
import { listLinks } from '../assess/savings/total.ts';
import type { Finding } from '../check/finding.ts';
import type { Documented } from '../compare/edit.ts';
import type { Side } from '../compare/side.ts';
import type { StoredReport } from '../documents/stored-report.ts';
import type { Loaded } from '../load/load-document.ts';
import { type ReadReport, readReport } from '../load/read-report.ts';
import type { ComparedSide } from '../report/comparison/comparison-report.ts';
import { toReportJson } from '../report/hit-list/hit-list-json.ts';
import { valueAt } from '../yaml/value-at.ts';
import { explainFault } from './disk/find-files.ts';
import { decode, MAX_REPORT_BYTES } from './disk/read-text.ts';
import { displayPath, type Host, readVersion, toAbsolute } from './host.ts';
import { loadCriteria } from './load-criteria.ts';
import { checkGathered, type InputOptions, type Inputs, loadInputs } from './load-inputs.ts';
import { keepValid } from './prepare-report.ts';
import { readOrRefuse, STDIN_NAME } from './read-documents.ts';
import { WrongUse } from './wrong-use.ts';

/** One side of a comparison as it was asked for. */
export interface SideOptions {
  /** A folder, a report, or - for a report on standard input. */
  readonly path: string;
  readonly stdin: Uint8Array | undefined;
  readonly sheet: string | undefined;
  readonly assumptions: string | undefined;
}

/** A side whose criteria are known and whose candidates are still to be checked against them. */
export interface OpenedSide {
  readonly asked: SideOptions;
  readonly report: ReadReport | null;
  /** The criteria of its sheet; none where the sheet has problems. */
  readonly criteria: readonly string[];
}

/** One side of a comparison, ready to be compared. */
export interface LoadedSide {
  readonly side: Side;
  readonly shown: ComparedSide;
  /** How a report was ranked; null for files. */
  readonly settings: StoredReport['settings'] | null;
}

/** Reads a report, or finds the sheet of some files. Throws WrongUse where a path leads nowhere. */
export function openSide(asked: SideOptions, host: Host): OpenedSide | readonly Finding[] {
  if (isReport(asked.path, host)) {
    const report = readNamedReport(asked, host);
    if (!('envelope' in report)) return report;
    const criteria = report.sheet.document.value.criteria.map(({ id }) => id);
    return { asked, report, criteria };
  }
  const { sheet } = loadCriteria(toInputOptions(asked, host), host);
  const criteria = 'file' in sheet ? sheet.document.value.criteria.map(({ id }) => id) : [];
  return { asked, report: null, criteria };
}

/** Checks a side's documents; `other` is the other side, whose sheet may ask what this one's does not. */
export function loadSide(
  { asked, report }: OpenedSide,
  other: OpenedSide,
  { skipInvalid, host }: { readonly skipInvalid: boolean; readonly host: Host },
): LoadedSide | readonly Finding[] {
  const alsoAsked = new Set(other.criteria);
  const inputs =
    report === null
      ? loadInputs({ ...toInputOptions(asked, host), alsoAsked }, host)
      : checkStored(report, alsoAsked);
  if (!('candidates' in inputs)) return inputs;
  const kept = keepValid(inputs, skipInvalid);
  if (!('skipped' in kept)) return kept;
  const provenance = describeOrigin(inputs, kept, { report, host });
  const value = inputs.sheet.document.value;
  const { inUse } = inputs;
  return {
    side: {
      sheet: toDocumented(inputs.sheet),
      assumptions: { value: inUse.value, plain: remember(inUse.readPlain) },
      candidates: kept.candidates.map(toDocumented),
    },
    shown: {
      name: asked.path === '-' ? STDIN_NAME : asked.path,
      isReport: report !== null,
      provenance,
      sheet: { id: value.sheet, edition: value.edition },
      assumptions: { id: inUse.value.assumptions, edition: inUse.value.edition },
      isOutOfStep: report !== null && (inputs.findings.length > 0 || isOutOfStep(report, inputs)),
    },
    settings: report?.envelope.settings ?? null,
  };
}

/** Anything but a folder and a YAML file is taken for a report. */
function isReport(path: string, host: Host): boolean {
  if (path === '-') return true;
  return !/\.ya?ml$/.test(path) && !isFolder(path, host);
}

function isFolder(path: string, host: Host): boolean {
  try {
    return statSync(toAbsolute(path, host)).isDirectory();
  } catch (error) {
    throw new WrongUse(`${path}: ${explainFault(error)}`);
  }
}

function readNamedReport(
  { path, stdin }: SideOptions,
  host: Host,
): ReadReport | readonly Finding[] {
  if (path === '-') {
    return readReport(STDIN_NAME, decode(stdin ?? new Uint8Array(), MAX_REPORT_BYTES));
  }
  return readReport(displayPath(path, host), readOrRefuse(path, host, MAX_REPORT_BYTES));
}

/** A folder with `candidates/` in it is a whole project; any other holds the candidates itself. */
function toInputOptions({ path, sheet, assumptions }: SideOptions, host: Host): InputOptions {
  const exists = (folder: string) => existsSync(toAbsolute(folder, host));
  const [candidates, criteria] = [join(path, 'candidates'), join(path, 'criteria')];
  return {
    paths: [exists(candidates) ? candidates : path],
    sheet,
    assumptions,
    criteriaFolder: exists(criteria) ? criteria : undefined,
  };
}

function checkStored(
  { envelope, sheet, assumptions, shipped, candidates }: ReadReport,
  alsoAsked: ReadonlySet<string>,
): Inputs | readonly Finding[] {
  // A candidate that was left out may still be named by others.
  const idsOfInvalid =
    envelope.skipped.length === 0
      ? []
      : candidates.flatMap(({ document }) => listLinks(document.value));
  const read = { documents: candidates, findings: [], faulty: [], idsOfInvalid };
  return checkGathered({ sheet, assumptions, shipped: shipped ?? assumptions, read }, alsoAsked);
}

function describeOrigin(
  { sheet, assumptions }: Inputs,
  { candidates, skipped }: Exclude<ReturnType<typeof keepValid>, readonly Finding[]>,
  { report, host }: { readonly report: ReadReport | null; readonly host: Host },
): Provenance {
  const envelope = report?.envelope;
  return {
    tool: envelope?.tool ?? { name: 'assess', version: readVersion(host) },
    sheet: { file: sheet.file, digest: sheet.digest },
    assumptions: { file: assumptions.file, digest: assumptions.digest },
    inputs:
      report === null
        ? candidates.map(({ file, digest, document }) => ({
            file,
            digest,
            candidate: document.value.candidate,
          }))
        : listInputs(report),
    assumed: envelope?.assumed ?? [],
    skipped: [...(envelope?.skipped ?? []), ...skipped],
    date: envelope?.date ?? null,
  };
}

/** The files that a report was made from, with the candidate of each. */
function listInputs({ envelope, candidates }: ReadReport): CandidateInput[] {
  return candidates.flatMap(({ document }, index) => {
    const input = envelope.inputs[index];
    return input === undefined ? [] : [{ ...input, candidate: document.value.candidate }];
  });
}

/** Whether the figures that a report prints are not those that follow from its documents. */
function isOutOfStep(report: ReadReport, { sheet, inUse }: Inputs): boolean {
  const { envelope, candidates } = report;
  const { by, all, top } = envelope.settings;
  const byId = candidates.map(({ document: { value } }) => [value.candidate, value] as const);
  const assessment = assess({
    sheet: sheet.document.value,
    assumptions: inUse.value,
    candidates: new Map(byId),
    options: { by, all, top: top ?? undefined },
  });
  const inputs = listInputs(report);
  const provenance = { ...envelope, sheet: NO_FILE, assumptions: NO_FILE, inputs };
  const ours = toReportJson({ assessment, provenance });
  return !holds(envelope.candidates, ours.candidates) || !holds(envelope.totals, ours.totals);
}

const NO_FILE = { file: '', digest: '' };

/** Whether a stored value has everything that ours has; it may have more, such as chances. */
function holds(stored: unknown, ours: unknown): boolean {
  if (typeof ours !== 'object' || ours === null) return stored === ours;
  if (typeof stored !== 'object' || stored === null) return false;
  if (valueAt(stored, ['length']) !== valueAt(ours, ['length'])) return false;
  return Object.keys(ours).every(
    (key) => Object.hasOwn(stored, key) && holds(valueAt(stored, [key]), valueAt(ours, [key])),
  );
}

function toDocumented<T>({
  document,
  readPlain,
}: {
  readonly document: { readonly value: T };
  readonly readPlain: Loaded<'sheet'>['readPlain'];
}): Documented<T> {
  return { value: document.value, plain: remember(readPlain) };
}

/** Reads once, when it is first asked for. */
function remember<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}
