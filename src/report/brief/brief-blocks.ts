import type { JudgedCriterion } from '../../assess/judging/judge.ts';
import { UNGRADED } from '../../assess/savings/estimate.ts';
import { DEFAULT_RATIO } from '../../assess/savings/resolve-ratio.ts';
import { showShare } from '../../documents/show-money.ts';
import { type Block, paragraph, section } from '../blocks.ts';
import type { Explanation } from '../explain/explanation.ts';
import { caveatBlocks } from '../words/caveats.ts';
import { tellOrigin } from '../words/method.ts';
import { showSavings } from '../words/savings-rows.ts';
import { count } from '../words/show-answers.ts';
import { tellNeighbours, tellRank } from '../words/standing.ts';
import { tellVerdict } from '../words/verdicts.ts';

/** How many changes a one-page brief lists. */
const MAX_CHANGES = 5;

/** One page for a minister: what to think of a candidate, and why. */
export function briefBlocks(explanation: Explanation): readonly Block[] {
  const { entry, report } = explanation;
  return [
    { kind: 'title', text: entry.candidate.name },
    ...caveatBlocks(report.provenance),
    ...textSection('Verdict', tellVerdict(entry)),
    ...textSection('Where it stands', [
      tellRank(entry, report.assessment),
      ...tellNeighbours(explanation),
    ]),
    ...textSection('What it could save', tellMoney(explanation)),
    ...textSection('Who pays and who gains', tellRoles(explanation)),
    ...textSection('The largest doubt', tellDoubt(explanation)),
    ...textSection('What would have to change', tellChanges(explanation)),
    paragraph(tellOrigin(report)),
  ];
}

function textSection(title: string, paragraphs: readonly string[]): readonly Block[] {
  return section(title, paragraphs.map(paragraph));
}

function tellMoney({ entry: { estimate } }: Explanation): string[] {
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

function tellRoles({ entry: { candidate } }: Explanation): string[] {
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

function tellDoubt({ entry }: Explanation): string[] {
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

function tellChanges({ entry: { unmetMusts, unknownMusts } }: Explanation): string[] {
  const changes = [...unmetMusts, ...unknownMusts].map(tellChange);
  const rest = changes.length - MAX_CHANGES;
  return rest > 0
    ? [...changes.slice(0, MAX_CHANGES), `And ${rest} more; assess explain lists the answers.`]
    : changes;
}

function tellChange({ criterion, meets, answer }: JudgedCriterion): string {
  if (meets === '?') return `${criterion.name}: find out. ${answer?.settle ?? criterion.settle}`;
  return answer?.unless === undefined
    ? `${criterion.name}: the candidate itself would have to be another.`
    : `${criterion.name}: this bars it unless ${answer.unless}.`;
}
