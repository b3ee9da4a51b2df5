import type { Assessment } from '../../assess/assessment.ts';
import { findSettling } from '../../assess/judging/find-settling.ts';
import type { JudgedCriterion } from '../../assess/judging/judge.ts';

/** A question as a candidate is asked it. */
export interface AskedQuestion extends JudgedCriterion {
  /** What would settle it and who usually holds that: what the candidate says, else what the sheet says. */
  readonly settling: string;
  /** What the other candidates that answered it say, in list order. */
  readonly others: readonly OtherAnswer[];
}

/** Another candidate's answer to a question. */
export interface OtherAnswer extends Pick<JudgedCriterion, 'meets'> {
  readonly id: string;
  readonly name: string;
  readonly because: string | undefined;
}

/** The questions of the sheet for one candidate, in its order. Throws for an id that no candidate has. */
export function listAsked({ byId }: Assessment, id: string): readonly AskedQuestion[] {
  const entry = byId.get(id);
  if (entry === undefined) throw new Error(`there is no candidate ${id}`);
  const others = [...byId.values()].filter((other) => other !== entry);
  return entry.judgement.criteria.map((judged, index) => ({
    ...judged,
    settling: findSettling(judged),
    others: others.flatMap(({ candidate, judgement }): OtherAnswer[] => {
      const theirs = judgement.criteria[index];
      if (theirs?.isAnswered !== true) return [];
      const { meets, answer } = theirs;
      return [{ id: candidate.candidate, name: candidate.name, meets, because: answer?.because }];
    }),
  }));
}
