import type { JudgedCriterion } from '../../assess/judging/judge.ts';
import { UNGRADED } from '../../assess/savings/estimate.ts';
import { DEFAULT_RATIO } from '../../assess/savings/resolve-ratio.ts';
import { showShare } from '../../documents/show-money.ts';
import type { Explanation } from '../explain/explanation.ts';
import { writeNeighbours, writeRank, writeVerdict } from '../explain/grounds.ts';
import { showSavings } from '../words/savings-rows.ts';
import { count } from '../words/show-answers.ts';

/** A heading with its paragraphs, in plain text. */
export interface BriefSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** How many changes a one-page brief lists. */
const MAX_CHANGES = 5;

/** One page for a minister: what to think of a candidate, and why. */
export function writeBrief(explanation: Explanation): BriefSection[] {
  const { entry, report } = explanation;
  return [
    { heading: 'Verdict', paragraphs: writeVerdict(entry) },
    {
      heading: 'Where it stands',
      paragraphs: [writeRank(entry, report.assessment), ...writeNeighbours(explanation)],
    },
    { heading: 'What it could save', paragraphs: writeMoney(explanation) },
    { heading: 'Who pays and who gains', paragraphs: writeRoles(explanation) },
    { heading: 'The largest doubt', paragraphs: writeDoubt(explanation) },
    { heading: 'What would have to change', paragraphs: writeChanges(explanation) },
  ].filter(({ paragraphs }) => paragraphs.length > 0);
}

function writeMoney({ entry: { estimate } }: Explanation): string[] {
  if (estimate === null) return ['No spend is stated, so no saving is estimated.'];
  const kinds = [
    { savings: estimate.annual, period: 'a year' },
    { savings: estimate.oneOff, period: 'once in all' },
  ];
  return kinds.flatMap(({ savings, period }) => {
    if (savings === null) return [];
    const { reference, addressable, residual, gross, adjusted } = showSavings(savings);
    const replication =
      savings.gross === null
        ? `Spend avoided: ${addressable}, before the platform’s own cost; no ratio is applied.`
        : `${estimate.ratio?.id === DEFAULT_RATIO ? 'The paper’s arithmetic, replicated' : 'By the ratio that the file names'}: of ${addressable} addressable, ${residual} would still be spent, a gross saving of ${gross}; cut for weak evidence, ${adjusted}. The platform’s own cost is not taken off.`;
    return [
      `Programmes like it aim at or reached ${reference} on this spend, ${period}.`,
      replication,
    ];
  });
}

function writeRoles({ entry: { candidate } }: Explanation): string[] {
  const { funder, sponsor, provider } = candidate.roles ?? {};
  const benefits = candidate['other-benefits'] ?? [];
  return [
    `Pays: ${funder ?? 'nobody is named'}.`,
    ...(sponsor === undefined ? [] : [`Sponsors: ${sponsor}.`]),
    ...(provider === undefined ? [] : [`Provides: ${provider}.`]),
    ...benefits.map((benefit) =>
      benefit.for === undefined
        ? `Gains: ${benefit.what}.`
        : `Gains: ${benefit.for} (${benefit.what}).`,
    ),
  ];
}

function writeDoubt({ entry }: Explanation): string[] {
  const { unmetMusts, unknownMusts, judgement, estimate } = entry;
  const weakest = estimate?.weakest;
  const evidence =
    weakest?.grade === UNGRADED
      ? [
          `The saving rests on evidence of the weakest grade, for which ${showShare(weakest.cut)} is cut.`,
        ]
      : [];
  const [first] = unmetMusts.length > 0 ? unmetMusts : unknownMusts;
  if (first === undefined) return evidence;
  const because = first.answer?.because === undefined ? '' : ` ${first.answer.because.trim()}`;
  const isFailing = unmetMusts.length > 0;
  const lead = isFailing
    ? `${first.criterion.name} is not met.`
    : `${count(unknownMusts.length, 'Must')} of ${judgement.musts.total} ${unknownMusts.length === 1 ? 'is' : 'are'} unknown, the first being ${first.criterion.name}.`;
  return [`${lead}${because}`, ...evidence];
}

function writeChanges({ entry: { unmetMusts, unknownMusts } }: Explanation): string[] {
  const changes = [...unmetMusts, ...unknownMusts].map(writeChange);
  const rest = changes.length - MAX_CHANGES;
  return rest > 0
    ? [...changes.slice(0, MAX_CHANGES), `And ${rest} more; assess explain lists the answers.`]
    : changes;
}

function writeChange({ criterion, meets, answer }: JudgedCriterion): string {
  if (meets === '?') return `${criterion.name}: find out. ${answer?.settle ?? criterion.settle}`;
  return answer?.unless === undefined
    ? `${criterion.name}: the candidate itself would have to be another.`
    : `${criterion.name}: this bars it unless ${answer.unless}.`;
}
