import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import { COSTS } from '../../assess/appraisal/costs.ts';
import { DEFAULT_BIAS } from '../../assess/appraisal/optimism-bias.ts';
import type { Citation } from '../../documents/assumptions.ts';
import { kindOfYear } from '../../documents/deflators.ts';
import { namesCurve } from '../../documents/platform.ts';
import { showShare } from '../../documents/show-money.ts';
import type { Path } from '../../yaml/place.ts';
import { type Block, section, table, textColumns } from '../blocks.ts';
import type { Explanation } from './explanation.ts';
import { noting } from './noted.ts';
import { inAssumptions } from './origin.ts';

const COLUMNS = textColumns('Id', 'Value', 'Source', 'Edition', 'Verified', 'Grade');

interface LogRow {
  readonly id: string;
  readonly path: Path;
  readonly value: string;
  readonly provenance: Citation;
  readonly grade?: number | undefined;
}

/** The assumed values that a candidate's figures rest on: value, source, edition, verified, grade. */
export function assumptionsSection(explanation: Explanation): readonly Block[] {
  const { sources } = explanation.report.assessment.assumptions;
  const note = noting(explanation);
  const rows = listAssumptions(explanation).map(({ id, path, value, provenance, grade }) => [
    id,
    note(value, { origins: [inAssumptions(path, provenance.source)], how: 'as it stands there' }),
    sources[provenance.source]?.title ?? provenance.source,
    provenance.edition,
    provenance.verified ? 'yes' : 'no',
    grade === undefined ? '–' : String(grade),
  ]);
  return section('Assumptions used', table(COLUMNS, rows));
}

type LogInput = Pick<Explanation, 'entry' | 'report'>;

function listAssumptions({ entry, report }: LogInput): LogRow[] {
  if (entry.estimate === null) return [];
  const { assumptions } = report.assessment;
  const reference = assumptions['reference-saving'];
  const cuts = assumptions['evidence-grades'].grades.map(({ cut }) => showShare(cut)).join(', ');
  return [
    {
      id: 'reference-saving',
      path: ['reference-saving'],
      value: `${showShare(reference.low)} to ${showShare(reference.high)}`,
      provenance: reference,
    },
    ...listRatio({ entry, report }),
    {
      id: 'evidence-grades',
      path: ['evidence-grades'],
      value: cuts,
      provenance: assumptions['evidence-grades'],
    },
    ...listOfAppraisal({ entry, report }),
  ];
}

function listRatio({ entry, report }: LogInput): LogRow[] {
  const id = entry.estimate?.ratio?.id;
  const ratio = id ? report.assessment.assumptions.ratios[id] : undefined;
  if (!id || ratio === undefined) return [];
  const value = `${ratio.kind} ${ratio.value.central.toSignificantDigits(6).toFixed()}`;
  return [{ id, path: ['ratios', id], value, provenance: ratio, grade: ratio.grade }];
}

function listOfAppraisal({ entry: { appraisal } }: LogInput): LogRow[] {
  if (appraisal === null) return [];
  const { platform, assumptions } = appraisal.input;
  const takeUp = platform['take-up'];
  const curveId = namesCurve(takeUp) ? takeUp.curve : undefined;
  const curve = curveId === undefined ? undefined : assumptions['take-up-curves'][curveId];
  const rates = assumptions['discount-rates'];
  const biasIds = COSTS.filter((cost) => platform[cost] !== undefined)
    .map((cost) => platform['optimism-bias']?.[cost] ?? DEFAULT_BIAS[cost])
    .filter((id) => typeof id === 'string');
  return [
    {
      id: 'discount-rates',
      path: ['discount-rates'],
      value: rates.schedule.map(({ rate }) => showShare(rate)).join(', '),
      provenance: rates,
    },
    ...[...new Set(biasIds)].flatMap((id): LogRow[] => {
      const bias = assumptions['optimism-bias'][id];
      if (bias === undefined) return [];
      const value = `upper ${showShare(bias.upper)}, lower ${showShare(bias.lower)}`;
      return [{ id, path: ['optimism-bias', id], value, provenance: bias }];
    }),
    ...(curve === undefined || curveId === undefined
      ? []
      : [
          {
            id: curveId,
            path: ['take-up-curves', curveId],
            value: `take-up of ${curve.of} by month`,
            provenance: curve,
          },
        ]),
    ...(appraisal.isRebased ? listDeflators(appraisal) : []),
  ];
}

/** The release of prices that amounts were rebased with. */
function listDeflators({ priceBase, input }: Appraisal): LogRow[] {
  if (priceBase === null) return [];
  const kind = kindOfYear(priceBase);
  const provenance = input.assumptions.deflators[kind];
  if (provenance === undefined) return [];
  const path = ['deflators', kind];
  return [{ id: `deflators, ${kind} years`, path, value: 'index by year', provenance }];
}
