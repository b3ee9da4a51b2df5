import type { RankedEntry } from '../../assess/entry.ts';
import type { JudgedCriterion } from '../../assess/judging/judge.ts';
import type { Estimate, Savings } from '../../assess/savings/estimate.ts';
import { DEFAULT_RATIO } from '../../assess/savings/resolve-ratio.ts';
import { type Block, bullets, paragraph, section } from '../blocks.ts';
import { tellFunderIfKnown } from '../words/payers.ts';
import { showPriceYears, showSavings } from '../words/savings-rows.ts';
import { count, listCriteria, nameCriterion } from '../words/show-answers.ts';
import { tellOneOffLeftOut } from '../words/worth.ts';

/** An item a ranked candidate: what its verdict hangs on, and the arithmetic of its savings. */
export function candidatesInShort(ranked: readonly RankedEntry[]): readonly Block[] {
  if (ranked.length === 0) return [];
  const hasAppraisal = ranked.some(({ appraisal }) => appraisal !== null);
  const blocks = [
    ...bullets(ranked.map((entry) => tellCandidate(entry, hasAppraisal))),
    ...[...tellNumbers(ranked), ...tellReplication(ranked)].map(paragraph),
  ];
  return section('Each candidate in short', blocks, 'in-short');
}

/** With appraisals the table of the order may have no room for the rank by saving. */
function tellCandidate(entry: RankedEntry, hasAppraisal: boolean): string {
  const { savingRank } = entry;
  return [
    ...tellGrounds(entry),
    ...tellMoney(entry),
    ...(hasAppraisal && savingRank !== null ? [`Rank ${savingRank} by saving.`] : []),
    ...tellFunderIfKnown(entry),
  ].join(' ');
}

function tellGrounds(entry: RankedEntry): string[] {
  const { candidate, judgement, unmetMusts, unknownMusts } = entry;
  const unknown = tellUnknown(unknownMusts);
  switch (judgement.verdict) {
    case 'qualifies':
      return [`${candidate.name}: every Must is met.`];
    case 'open':
      return [`${candidate.name}: ${unknown}.`];
    case 'ruled-out': {
      const besides = unknownMusts.length === 0 ? '' : ` Besides, ${unknown}.`;
      return [`${candidate.name}: ruled out by ${unmetMusts.map(tellUnmet).join('; ')}.${besides}`];
    }
    default:
      return judgement.verdict satisfies never;
  }
}

function tellUnmet({ criterion, answer }: JudgedCriterion): string {
  const condition = answer?.unless === undefined ? '' : `, unless ${answer.unless}`;
  return `${nameCriterion(criterion)}${condition}`;
}

/** Which Musts are unknown, by their numbers. */
function tellUnknown(unknown: readonly JudgedCriterion[]): string {
  const verb = unknown.length === 1 ? 'is' : 'are';
  const numbers = unknown.map(({ criterion }) => String(criterion.number)).join(', ');
  return `${count(unknown.length, 'Must')} ${verb} unknown (${numbers})`;
}

/** What the numbers of unknown Musts stand for, in sheet order. */
function tellNumbers(ranked: readonly RankedEntry[]): string[] {
  const unknown = new Set(ranked.flatMap(({ unknownMusts }) => unknownMusts.map(toId)));
  const named = (ranked[0]?.judgement.criteria ?? []).filter((each) => unknown.has(toId(each)));
  return named.length === 0 ? [] : [`Unknown Musts by number: ${listCriteria(named)}.`];
}

/** What the arithmetic of an item is. */
function tellReplication(ranked: readonly RankedEntry[]): string[] {
  const isWorked = ({ estimate }: RankedEntry) =>
    [estimate?.annual, estimate?.oneOff].some((savings) => (savings?.gross ?? null) !== null);
  return ranked.some(isWorked)
    ? [
        'The arithmetic is addressable spend → residual → gross saving by a ratio, the paper’s where it is a replication. The residual is not the saving; adjusted is gross, cut for weak evidence.',
      ]
    : [];
}

function toId({ criterion }: JudgedCriterion): string {
  return criterion.id;
}

function tellMoney({ estimate, appraisal }: RankedEntry): string[] {
  if (estimate === null) return ['No spend is stated, so no saving is estimated.'];
  const { annual, oneOff } = estimate;
  return [
    ...(annual === null ? [] : [tellArithmetic(annual, 'a year', estimate)]),
    ...(oneOff === null ? [] : [tellOnce(oneOff), tellArithmetic(oneOff, 'once', estimate)]),
    ...(appraisal === null ? [] : tellOneOffLeftOut(appraisal)),
  ];
}

/** The table of the order has no reference saving but that of a year. */
function tellOnce(savings: Savings): string {
  return `Reference saving, once: ${showSavings(savings).reference}.`;
}

function tellArithmetic(savings: Savings, period: string, { ratio }: Estimate): string {
  const { addressable, arithmetic, adjusted, cashReleasing } = showSavings(savings);
  const prices = showPriceYears(savings);
  if (savings.gross === null) {
    return `Spend avoided, ${period}, before the platform’s own cost: ${addressable}, no ratio applied${prices}.`;
  }
  const label = ratio?.id === DEFAULT_RATIO ? 'Replication' : 'By its ratio';
  const cash = savings.cashReleasing === null ? [] : [`cash-releasing ${cashReleasing}`];
  return `${label}, ${period}: ${[arithmetic, `adjusted ${adjusted}`, ...cash].join('; ')}${prices}.`;
}
