import type { ListedEntry } from '../../assess/entry.ts';
import type { ChangedCandidate } from '../../compare/changed.ts';
import type { Edit } from '../../compare/edit.ts';
import type { Amounts, FigureMove } from '../../compare/figures.ts';
import type { Lead } from '../../compare/lead.ts';
import { findPosition, type Moves, type RankMove, type SavingMove } from '../../compare/moves.ts';
import type { OpenQuestion } from '../../compare/radar.ts';
import { groupBy } from '../../documents/group-by.ts';
import { REPORT_FORMAT } from '../../documents/report-format.ts';
import type { Harmless } from '../harmless/harmless.ts';
import { toInputsJson } from '../hit-list/hit-list-json.ts';
import { renderJson } from '../json.ts';
import type { ComparedSide, ComparisonReport } from './comparison-report.ts';

/** Writes a comparison as JSON (`docs/json.md`). Edits are numbered from 1; sums are exact text. */
export function renderComparisonJson(report: ComparisonReport): Harmless<'json'> {
  const { comparison, tool } = report;
  const { options, edits, steps, whole, lead, radar } = comparison;
  const numbers = new Map(edits.map((edit, index) => [edit, index + 1]));
  const savings = groupBy(whole.savings, ({ candidate }) => candidate);
  const value = {
    format: REPORT_FORMAT,
    tool,
    date: options.date,
    settings: {
      by: options.by,
      all: options.all,
      top: options.top ?? null,
      priceBase: comparison.after.assumptions.priceBase ?? null,
    },
    before: toSide(report.before),
    after: toSide(report.after),
    identical: edits.length === 0,
    lead: toLead(lead, numbers),
    candidates: comparison.candidates.map((changed) =>
      toCandidate(changed, savings.get(changed.id) ?? [], numbers),
    ),
    totals: whole.totals.map(({ of, ...move }) => ({ of, ...toFigure(move) })),
    edits: edits.map((edit, index) => toEdit(edit, index + 1)),
    steps: steps.map((step) => ({
      edits: numberAll(step.edits, numbers),
      ...toMoves(step.moves),
    })),
    radar: {
      pastSignals: radar.pastSignals,
      stale: radar.stale,
      answered: radar.answered.map((question) => ({
        ...toQuestion(question),
        meets: question.meets,
      })),
      asked: radar.asked.map(toQuestion),
      dropped: radar.dropped.map(toQuestion),
    },
  };
  return renderJson(value);
}

/** `because` has the edits of all the sets, each once. */
function toLead({ from, to, gone, minimalSets, isComplete }: Lead, numbers: Numbers) {
  const sets = minimalSets.map((set) => numberAll(set.flat(), numbers));
  return {
    from,
    to,
    gone,
    because: [...new Set(sets.flat())].toSorted((a, b) => a - b),
    minimalSets: sets,
    complete: isComplete,
  };
}

type Numbers = ReadonlyMap<Edit, number>;

function numberAll(edits: readonly Edit[], numbers: Numbers): number[] {
  return edits.flatMap((edit) => numbers.get(edit) ?? []);
}

function toSide({ name, isReport, provenance, sheet, assumptions, isOutOfStep }: ComparedSide) {
  const { tool, date, inputs, assumed, skipped } = provenance;
  return {
    name,
    report: isReport,
    outOfStep: isOutOfStep,
    tool,
    date,
    sheet: { ...sheet, digest: provenance.sheet.digest },
    assumptions: { ...assumptions, digest: provenance.assumptions.digest },
    inputs: toInputsJson(inputs),
    assumed,
    skipped,
  };
}

function toCandidate(
  { id, before, after, minimalSets }: ChangedCandidate,
  savings: readonly SavingMove[],
  numbers: Numbers,
) {
  const both = <T>(pick: (entry: ListedEntry) => T) => ({
    from: before && pick(before),
    to: after && pick(after),
  });
  return {
    id,
    name: (after ?? before)?.candidate.name ?? id,
    status: both(({ candidate }) => candidate.status),
    verdict: both(({ judgement }) => judgement.verdict),
    rank: both((entry) => findPosition(entry)?.rank ?? null),
    rankRange: both((entry) => findPosition(entry)?.rankRange ?? null),
    place: both((entry) => (entry.kind === 'ranked' ? entry.place : null)),
    savings: savings.map(toFigure),
    minimalSets: minimalSets.map((set) => numberAll(set, numbers)),
  };
}

function toEdit({ of, candidate, what, subject, changes }: Edit, number: number) {
  return {
    number,
    of,
    candidate,
    what,
    subject,
    changes: changes.map(({ path, from, to }) => ({ path: path.join('.'), from, to })),
  };
}

function toMoves({ verdicts, ranks, savings, totals }: Moves) {
  return {
    verdicts,
    ranks: ranks.map(toRankMove),
    savings: savings.map(({ candidate, ...move }) => ({ candidate, ...toFigure(move) })),
    totals: totals.map(({ of, ...move }) => ({ of, ...toFigure(move) })),
  };
}

function toRankMove({ candidate, from, to }: RankMove) {
  return {
    candidate,
    rank: { from: from?.rank ?? null, to: to?.rank ?? null },
    rankRange: { from: from?.rankRange ?? null, to: to?.rankRange ?? null },
  };
}

function toFigure({ period, figure, from, to, change }: FigureMove) {
  return {
    period,
    figure,
    from: from && toAmounts(from),
    to: to && toAmounts(to),
    change: toAmounts(change),
  };
}

/** Exact decimal text by run, never an exponent. */
function toAmounts(amounts: Amounts) {
  const { low, central, high } = amounts;
  return {
    ...(low === undefined ? {} : { low: low.toFixed() }),
    ...(central === undefined ? {} : { central: central.toFixed() }),
    ...(high === undefined ? {} : { high: high.toFixed() }),
  };
}

function toQuestion({ candidate, criterion }: OpenQuestion) {
  return { candidate, criterion: criterion.id };
}
