import type { Fault } from '../yaml/fault.ts';
import type { Rule, Words } from './rule.ts';
import { badClaim } from './rules/bad-claim.ts';
import { bareRatio } from './rules/bare-ratio.ts';
import { cannotStart } from './rules/cannot-start.ts';
import { cashableWithoutOwner } from './rules/cashable-without-owner.ts';
import { claimDisagrees } from './rules/claim-disagrees.ts';
import { copiedReason } from './rules/copied-reason.ts';
import { costBeyondHorizon } from './rules/cost-beyond-horizon.ts';
import { criterionNeverDiscriminates } from './rules/criterion-never-discriminates.ts';
import { cutByComment } from './rules/cut-by-comment.ts';
import { doubleCountedSpend } from './rules/double-counted-spend.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { duplicateKey } from './rules/duplicate-key.ts';
import { flatBaseline } from './rules/flat-baseline.ts';
import { fteMismatch } from './rules/fte-mismatch.ts';
import { fundersDiffer } from './rules/funders-differ.ts';
import { ignoreWithoutReason } from './rules/ignore-without-reason.ts';
import { impliedRatioBelowClaimed } from './rules/implied-ratio-below-claimed.ts';
import { largeResidual } from './rules/large-residual.ts';
import { malformedIgnore } from './rules/malformed-ignore.ts';
import { missingDeflator } from './rules/missing-deflator.ts';
import { missingKey } from './rules/missing-key.ts';
import { missingReason } from './rules/missing-reason.ts';
import { missingSource } from './rules/missing-source.ts';
import { mixedPriceYears } from './rules/mixed-price-years.ts';
import { noOnboardingCost } from './rules/no-onboarding-cost.ts';
import { noPlatformCost } from './rules/no-platform-cost.ts';
import { noSlowCase } from './rules/no-slow-case.ts';
import { nonstandardAnswer } from './rules/nonstandard-answer.ts';
import { overheadFullyAddressable } from './rules/overhead-fully-addressable.ts';
import { placeholder } from './rules/placeholder.ts';
import { planContradiction } from './rules/plan-contradiction.ts';
import { platformNotAppraised } from './rules/platform-not-appraised.ts';
import { residualAsSaving } from './rules/residual-as-saving.ts';
import { runCountedTwice } from './rules/run-counted-twice.ts';
import { sameAmountTwice } from './rules/same-amount-twice.ts';
import { savingAboveReference } from './rules/saving-above-reference.ts';
import { sheetWithoutMust } from './rules/sheet-without-must.ts';
import { staleAssessment } from './rules/stale-assessment.ts';
import { staleSource } from './rules/stale-source.ts';
import { takeUpTooFast } from './rules/take-up-too-fast.ts';
import { tooMuchWork } from './rules/too-much-work.ts';
import { unansweredCriterion } from './rules/unanswered-criterion.ts';
import { ungradedRetained } from './rules/ungraded-retained.ts';
import { ungradedSpend } from './rules/ungraded-spend.ts';
import { unknownAssumption } from './rules/unknown-assumption.ts';
import { unknownCriterion } from './rules/unknown-criterion.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { unknownKind } from './rules/unknown-kind.ts';
import { unknownOverlap } from './rules/unknown-overlap.ts';
import { unknownPlanned } from './rules/unknown-planned.ts';
import { unknownRatio } from './rules/unknown-ratio.ts';
import { unknownSource } from './rules/unknown-source.ts';
import { unreadFile } from './rules/unread-file.ts';
import { unreadableFile } from './rules/unreadable-file.ts';
import { unsourcedCost } from './rules/unsourced-cost.ts';
import { unusedAssumption } from './rules/unused-assumption.ts';
import { unusedIgnore } from './rules/unused-ignore.ts';
import { unusedSource } from './rules/unused-source.ts';
import { unverifiedAssumption } from './rules/unverified-assumption.ts';
import { wrongValue } from './rules/wrong-value.ts';
import { yamlSyntax } from './rules/yaml-syntax.ts';
import type { Severity } from './severity.ts';

/** Every rule, once: errors, then warnings, then notes, and last those about comments that silence. All else that there is one of for each rule follows from it. */
const registry = {
  'yaml-syntax': yamlSyntax,
  'unreadable-file': unreadableFile,
  'too-much-work': tooMuchWork,
  'unread-file': unreadFile,
  'unknown-kind': unknownKind,
  'duplicate-key': duplicateKey,
  'unknown-key': unknownKey,
  'missing-key': missingKey,
  'wrong-value': wrongValue,
  placeholder,
  'bare-ratio': bareRatio,
  'bad-claim': badClaim,
  'unknown-criterion': unknownCriterion,
  'unanswered-criterion': unansweredCriterion,
  'missing-reason': missingReason,
  'missing-source': missingSource,
  'unknown-source': unknownSource,
  'unknown-ratio': unknownRatio,
  'missing-deflator': missingDeflator,
  'duplicate-id': duplicateId,
  'sheet-without-must': sheetWithoutMust,
  'unknown-overlap': unknownOverlap,
  'run-counted-twice': runCountedTwice,
  'unknown-assumption': unknownAssumption,
  'residual-as-saving': residualAsSaving,
  'double-counted-spend': doubleCountedSpend,
  'same-amount-twice': sameAmountTwice,
  'claim-disagrees': claimDisagrees,
  'mixed-price-years': mixedPriceYears,
  'saving-above-reference': savingAboveReference,
  'overhead-fully-addressable': overheadFullyAddressable,
  'large-residual': largeResidual,
  'copied-reason': copiedReason,
  'cut-by-comment': cutByComment,
  'unused-source': unusedSource,
  'unused-assumption': unusedAssumption,
  'stale-source': staleSource,
  'stale-assessment': staleAssessment,
  'ungraded-spend': ungradedSpend,
  'unverified-assumption': unverifiedAssumption,
  'nonstandard-answer': nonstandardAnswer,
  'fte-mismatch': fteMismatch,
  'cashable-without-owner': cashableWithoutOwner,
  'implied-ratio-below-claimed': impliedRatioBelowClaimed,
  'take-up-too-fast': takeUpTooFast,
  'no-slow-case': noSlowCase,
  'cost-beyond-horizon': costBeyondHorizon,
  'no-onboarding-cost': noOnboardingCost,
  'no-platform-cost': noPlatformCost,
  'platform-not-appraised': platformNotAppraised,
  'funders-differ': fundersDiffer,
  'ungraded-retained': ungradedRetained,
  'flat-baseline': flatBaseline,
  'unsourced-cost': unsourcedCost,
  'unknown-planned': unknownPlanned,
  'plan-contradiction': planContradiction,
  'cannot-start': cannotStart,
  'criterion-never-discriminates': criterionNeverDiscriminates,
  'ignore-without-reason': ignoreWithoutReason,
  'unused-ignore': unusedIgnore,
  'malformed-ignore': malformedIgnore,
};

/** What the words of each rule need to know. */
export type ProblemFacts = {
  readonly [Id in keyof typeof registry]: FactsOf<(typeof registry)[Id]>;
};

type FactsOf<Each> = Each extends { readonly words: (facts: infer Facts) => Words } ? Facts : never;

export type RuleId = keyof ProblemFacts;

/** A problem that some rule is about. */
export type Problem<Ids extends RuleId = RuleId> = {
  [Id in Ids]: Fault<Id, ProblemFacts[Id]>;
}[Ids];

/** The rules by their ids. */
export const RULES: { readonly [Id in RuleId]: Rule<Id, ProblemFacts[Id]> } = registry;

/** Every rule, in the order of the registry. */
export const ALL_RULES: readonly AnyRule[] = Object.values(RULES);

/** A rule, whichever it is. */
export type AnyRule = (typeof RULES)[RuleId];

/** The words for a problem. */
export function describeProblem<Id extends RuleId>({ rule, facts }: Problem<Id>): Words {
  return RULES[rule].words(facts);
}

/** How grave a problem is. */
export function findSeverity<Id extends RuleId>({ rule, facts }: Problem<Id>): Severity {
  const { severity, severityOf } = RULES[rule];
  return severityOf?.(facts) ?? severity;
}
