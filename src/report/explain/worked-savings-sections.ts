import type { Estimate, Savings, WorkedLine } from '../../assess/savings/estimate.ts';
import type { Assumptions } from '../../documents/assumptions.ts';
import { showEstimate, showInFull, showShare } from '../../documents/show-money.ts';
import type { Block } from '../blocks.ts';
import type { Explanation } from './explanation.ts';
import { listLineFigures, onLine } from './line-figures.ts';
import { inAssumptions } from './origin.ts';
import { realisedSection } from './realised-section.ts';
import { listTotalFigures } from './total-figures.ts';
import { type WorkedFigure, workedSection } from './worked-section.ts';

/** The working of an estimate: the reference saving first, then each line, then the totals. */
export function workedSavingsSections(explanation: Explanation): readonly Block[] {
  const { estimate, candidate } = explanation.entry;
  const { assumptions } = explanation.report.assessment;
  const input = candidate.savings;
  if (estimate === null || input === undefined) return [];
  const totals = listTotals(estimate);
  return [
    ...totals.flatMap(({ savings, lines, period }) =>
      workedSection(
        `Reference saving, ${period}`,
        [workReference(savings, lines, assumptions)],
        explanation,
      ),
    ),
    ...realisedSection(explanation),
    ...estimate.lines.flatMap((line) =>
      workedSection(
        `Savings: ${line.line.name}${line.line.overhead ? ' (overhead)' : ''}, ${line.line.kind}`,
        listLineFigures(line, estimate, assumptions),
        explanation,
      ),
    ),
    ...totals.flatMap(({ savings, lines, period }, index) =>
      workedSection(
        `Savings: ${lines.length === 1 ? 'cash-releasing part' : 'all lines'}, ${period}`,
        listTotalFigures(savings, lines, {
          input,
          ratio: estimate.ratio,
          assumptions,
          isLater: index > 0,
        }),
        explanation,
      ),
    ),
  ];
}

/** What lines of one kind come to. */
interface KindTotal {
  readonly savings: Savings;
  readonly lines: readonly WorkedLine[];
  readonly period: 'a year' | 'one-off';
}

function listTotals({ annual, oneOff, lines }: Estimate): KindTotal[] {
  const linesOf = (kind: WorkedLine['line']['kind']) =>
    lines.filter(({ line }) => line.kind === kind);
  return [
    ...(annual === null
      ? []
      : [{ savings: annual, lines: linesOf('annual'), period: 'a year' } as const]),
    ...(oneOff === null
      ? []
      : [{ savings: oneOff, lines: linesOf('one-off'), period: 'one-off' } as const]),
  ];
}

function workReference(
  { reference, addressable }: Savings,
  lines: readonly WorkedLine[],
  assumptions: Assumptions,
): WorkedFigure {
  const { low, high, source } = assumptions['reference-saving'];
  const isOne = addressable.low.eq(addressable.high);
  return {
    label: 'Reference saving',
    value: `${showEstimate(reference.low)} to ${showEstimate(reference.high)}`,
    how: isOne
      ? `${showInFull(addressable.low)} addressable × ${showShare(low)} to ${showShare(high)}`
      : `${showInFull(addressable.low)} addressable × ${showShare(low)}, to ${showInFull(addressable.high)} × ${showShare(high)}`,
    origins: [
      inAssumptions(['reference-saving'], source),
      ...lines.map((line) => onLine(line, 'addressable')),
    ],
  };
}
