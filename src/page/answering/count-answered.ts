import { isMust, type Judgement } from '../../assess/judging/judge.ts';

/** How far a candidate's answers have come. `?` is an answer. */
export interface Answered {
  readonly answered: number;
  readonly total: number;
  /** The Musts that are not answered. */
  readonly mustsLeft: number;
}

/** Counts the questions that are answered. */
export function countAnswered({ criteria }: Pick<Judgement, 'criteria'>): Answered {
  const left = criteria.filter(({ isAnswered }) => !isAnswered);
  return {
    answered: criteria.length - left.length,
    total: criteria.length,
    mustsLeft: left.filter(isMust).length,
  };
}

/** `12 of 19 answered, 3 Musts left`. */
export function tellAnswered({ answered, total, mustsLeft }: Answered): string {
  if (answered === total) return `${total} of ${total} answered`;
  const musts = mustsLeft === 0 ? 'no Must' : mustsLeft === 1 ? '1 Must' : `${mustsLeft} Musts`;
  return `${answered} of ${total} answered, ${musts} left`;
}
