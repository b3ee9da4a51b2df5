import type { CandidateInput, Provenance } from '../assess/provenance.ts';
import { listLinks } from '../assess/savings/links.ts';
import type { Documented } from '../compare/edit.ts';
import type { Side } from '../compare/side.ts';
import type { StoredReport } from '../documents/stored-report.ts';
import type { Plain } from '../yaml/plain.ts';
import { type CheckedTogether, type CheckOptions, checkTogether } from './check-together.ts';
import type { IgnoredFile, Inputs, NoInputs } from './inputs.ts';
import { type Kept, keepValid } from './keep-valid.ts';
import type { Loaded } from './load-document.ts';
import { loadInputs } from './load-inputs.ts';
import type { OpenedSide } from './open-side.ts';
import type { OnFile } from './read-documents.ts';
import type { ReadReport } from './read-report.ts';
import { toInput } from './to-input.ts';

/** One side of a comparison, ready to be compared. */
export interface LoadedSide {
  readonly kind: 'ready';
  readonly side: Side;
  /** The report that it comes from; null for files. */
  readonly report: StoredReport | null;
  /** Whether there were problems, so that candidates had to be left out. */
  readonly isPartial: boolean;
  readonly provenance: Provenance;
}

/** How the sides of a comparison are loaded. */
export interface SideOptions {
  /** Leave out files with problems and go on, where anything is left. */
  readonly skipInvalid: boolean;
  /** The year to whose prices every amount is brought. */
  readonly priceBase?: string | undefined;
  readonly tool: Provenance['tool'];
  readonly onFile?: OnFile | undefined;
}

/** Checks the documents of a side; `other` is the other side, whose sheet may ask what this one's does not. */
export function loadSide(
  opened: OpenedSide,
  other: OpenedSide,
  options: SideOptions,
): { readonly ignored: readonly IgnoredFile[] } & (LoadedSide | NoInputs) {
  const alsoAsked = new Set(other.criteria);
  const { priceBase, onFile } = options;
  const read =
    opened.from === 'files'
      ? loadInputs(opened.sources, { alsoAsked, priceBase, onFile })
      : { ...checkStored(opened.report, { alsoAsked, priceBase }), ignored: [] };
  if (read.kind !== 'ready') return read;
  const { inputs, ignored } = read;
  const kept = keepValid(inputs, options.skipInvalid);
  if (kept.kind === 'stopped') return { ...kept, ignored };
  return {
    kind: 'ready',
    ignored,
    side: toSide(inputs, kept.candidates),
    report: opened.from === 'report' ? opened.report.envelope : null,
    isPartial: inputs.problems.length > 0,
    provenance: describeOrigin(inputs, kept, opened, options),
  };
}

function toSide({ sheet, inUse }: Inputs, candidates: readonly Loaded<'candidate'>[]): Side {
  return {
    sheet: toDocumented(sheet),
    assumptions: { value: inUse.value, plain: () => inUse.plain },
    candidates: candidates.map(toDocumented),
  };
}

function checkStored(
  { envelope, sheet, assumptions, shipped, candidates }: ReadReport,
  options: CheckOptions,
): CheckedTogether {
  // A candidate that was left out may still be named by others.
  const idsOfInvalid =
    envelope.skipped.length === 0
      ? []
      : candidates.flatMap(({ document }) => listLinks(document.value));
  const read = { documents: candidates, problems: [], faulty: [], idsOfInvalid };
  return checkTogether({ sheet, assumptions, shipped: shipped ?? assumptions, read }, options);
}

function describeOrigin(
  { sheet, assumptions }: Inputs,
  { candidates, skipped }: Extract<Kept, { kind: 'kept' }>,
  opened: OpenedSide,
  { tool }: SideOptions,
): Provenance {
  const stored = opened.from === 'report' ? opened.report : undefined;
  const report = stored?.envelope;
  return {
    tool: report?.tool ?? tool,
    sheet: { file: sheet.file, digest: sheet.digest },
    assumptions: { file: assumptions.file, digest: assumptions.digest },
    inputs: stored === undefined ? candidates.map(toInput) : listInputs(stored),
    assumed: report?.assumed ?? [],
    skipped: [...(report?.skipped ?? []), ...skipped],
    date: report?.date ?? null,
  };
}

/** The files that a report was made from, with the candidate of each. */
function listInputs({ envelope, candidates }: ReadReport): CandidateInput[] {
  return candidates.flatMap(({ document }, index) => {
    const input = envelope.inputs[index];
    return input === undefined ? [] : [{ ...input, candidate: document.value.candidate }];
  });
}

function toDocumented<T>({
  document,
  plain,
}: {
  readonly document: { readonly value: T };
  readonly plain: Plain;
}): Documented<T> {
  return { value: document.value, plain: () => plain };
}
