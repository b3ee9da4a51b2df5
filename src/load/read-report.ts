import type { PlacedProblem } from '../check/finding.ts';
import type { ProblemFacts } from '../check/registry.ts';
import { isComplete } from '../documents/merge-assumptions.ts';
import { type Kind, parseDocument } from '../documents/parse-document.ts';
import { REPORT_FORMAT } from '../documents/report-format.ts';
import { type StoredReport, storedReportSchema } from '../documents/stored-report.ts';
import { MAX_DEPTH } from '../yaml/parse-yaml.ts';
import { WHOLE } from '../yaml/place.ts';
import type { Plain } from '../yaml/plain.ts';
import { START } from '../yaml/text-position.ts';
import { valueAt } from '../yaml/value-at.ts';
import { isOfKind, type Loaded, type LoadedDocument, placeRefusal } from './load-document.ts';
import { placeAtStart } from './place-problems.ts';
import type { TextSource } from './source.ts';

/** A hit list that was written as JSON, with the documents that it was made from. */
export interface ReadReport {
  readonly envelope: StoredReport;
  readonly sheet: Loaded<'sheet'>;
  readonly assumptions: Loaded<'assumptions'>;
  /** From which the parts come that the team's own leave out; null where none but the shipped ones were used. */
  readonly shipped: Loaded<'assumptions'> | null;
  readonly candidates: readonly Loaded<'candidate'>[];
}

/** A report, or what keeps it from being one. */
export type ReportResult = { readonly ok: true; readonly report: ReadReport } | Refused;

interface Refused {
  readonly ok: false;
  readonly problems: readonly PlacedProblem[];
}

/** Reads a report. It has no lines: whatever is wrong stands at its start. */
export function readReport({ file, read }: TextSource): ReportResult {
  const text = read();
  if (!text.ok) {
    if (text.why === 'unread') return { ok: false, problems: [placeRefusal(file, text)] };
    return refuse(file, { why: text.why, found: 'report' });
  }
  const value = parseJson(text.text);
  if (value === undefined) return refuse(file, { why: 'not-json' });
  const format = valueAt(value, ['format']);
  if (valueAt(value, ['steps']) !== undefined) {
    return refuse(file, { why: 'no-report', found: 'it is a comparison' });
  }
  if (format === undefined) return refuse(file, { why: 'no-report', found: 'it has no format' });
  if (format !== REPORT_FORMAT) {
    return refuse(file, { why: 'other-format', found: showScalar(format) });
  }
  const parsed = storedReportSchema.safeParse(value);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.map(String).join('.');
    return refuse(file, {
      why: 'no-report',
      found: `"${path}" is missing or not as it should be`,
    });
  }
  const documents = valueAt(value, ['documents']);
  if (documents === undefined) return refuse(file, { why: 'without-documents' });
  return readStored(file, parsed.data, documents);
}

function readStored(file: string, envelope: StoredReport, documents: unknown): ReportResult {
  const problems: PlacedProblem[] = [];
  const read = <K extends Kind>(kind: K, stored: unknown, named: string, digest: string) => {
    const loaded = loadStored(kind, stored, { file: `${file}#${named}`, digest });
    if (!loaded.ok) for (const problem of loaded.problems) problems.push(problem);
    return loaded.ok && isOfKind(loaded, kind) ? loaded : undefined;
  };
  const at = (key: string) => valueAt(documents, [key]);
  const sheet = read('sheet', at('sheet'), 'documents.sheet', envelope.sheet.digest);
  const { digest } = envelope.assumptions;
  const assumptions = read('assumptions', at('assumptions'), 'documents.assumptions', digest);
  const hasShipped = at('shippedAssumptions') !== null;
  const shipped = hasShipped
    ? read('assumptions', at('shippedAssumptions'), 'documents.shippedAssumptions', 'shipped')
    : null;
  const candidates = envelope.inputs.flatMap((input, index) => {
    const stored = valueAt(documents, ['candidates', index]);
    return read('candidate', stored, input.file, input.digest) ?? [];
  });
  if (valueAt(at('candidates'), ['length']) !== envelope.inputs.length) {
    const found = 'it does not hold one document for each of its inputs';
    return refuse(file, { why: 'no-report', found });
  }
  if (sheet === undefined || assumptions === undefined || shipped === undefined) {
    return { ok: false, problems };
  }
  if (problems.length === 0 && !isComplete((shipped ?? assumptions).document.value)) {
    return refuse(file, { why: 'no-report', found: 'its assumptions lack parts' });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, report: { envelope, sheet, assumptions, shipped, candidates } };
}

/** A value as it stands, if it is a single one. */
function showScalar(value: unknown): string {
  return typeof value === 'object' && value !== null ? '{…}' : JSON.stringify(value).slice(0, 40);
}

function loadStored(
  kind: Kind,
  stored: unknown,
  { file, digest }: { readonly file: string; readonly digest: string },
): LoadedDocument | Refused {
  const plain = toPlain(stored, MAX_DEPTH);
  if (plain === undefined) {
    return refuse(file, { why: 'no-report', found: 'a document in it is missing or not as typed' });
  }
  const parsed = parseDocument(kind, plain);
  if (!parsed.ok) {
    return { ok: false, problems: parsed.problems.map((problem) => placeAtStart(file, problem)) };
  }
  const { document } = parsed;
  return { ok: true, file, digest, document, plain, locate: () => START };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Text, lists and mappings; undefined when there is anything else among them. */
function toPlain(value: unknown, depth: number): Plain | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || depth === 0) return undefined;
  const entries = Object.keys(value).map(
    (key) => [key, toPlain(valueAt(value, [key]), depth - 1)] as const,
  );
  const known = entries.flatMap(([key, part]) =>
    part === undefined ? [] : [[key, part] as const],
  );
  if (known.length < entries.length) return undefined;
  return Array.isArray(value) ? known.map(([, part]) => part) : Object.fromEntries(known);
}

function refuse(file: string, facts: ProblemFacts['unreadable-file']): Refused {
  return {
    ok: false,
    problems: [placeAtStart(file, { rule: 'unreadable-file', place: WHOLE, facts })],
  };
}
