import { ANSWER_EXPECTED } from '../../documents/answer.ts';
import { FIGURE_EXPECTED } from '../../documents/claim.ts';
import type { DocumentFacts } from '../../documents/fault.ts';
import { DAY_EXPECTED, MONTH_OR_DAY_EXPECTED } from '../../documents/parts/calendar-date.ts';
import { DECIMAL_EXPECTED } from '../../documents/parts/decimal-number.ts';
import { ID_EXPECTED } from '../../documents/parts/id.ts';
import { LIST_EXPECTED } from '../../documents/parts/list.ts';
import { MONEY_EXPECTED } from '../../documents/parts/money.ts';
import { RISING_EXPECTED } from '../../documents/parts/range.ts';
import { RATIO_VALUE_EXPECTED } from '../../documents/parts/ratio-value.ts';
import { PERCENTAGE_EXPECTED, SHARE_EXPECTED } from '../../documents/parts/share.ts';
import { YEAR_EXPECTED } from '../../documents/parts/year.ts';
import { UNCLEAR_EXPECTED } from '../../documents/unclear-amount.ts';
import { nameOddCharacters, replaceOddCharacters } from '../odd-characters.ts';
import { findMeantAnswer } from './answer-remedies.ts';
import { sayBothReadings } from './both-readings.ts';
import { findMeantDay, findMeantMonthOrDay } from './date-remedies.ts';
import type { Meant } from './meant.ts';
import { COUNT, DECIMAL, MONEY, PERCENTAGE, RATIO_VALUE, SHARE } from './number-kinds.ts';
import { findMeantNumber, type NumberKind } from './number-remedies.ts';
import { findMeantList, findMeantMapping, findMeantTakeUp } from './shape-remedies.ts';
import { findMeantCriterion, findMeantId, findMeantWord } from './word-remedies.ts';
import { findMeantYear } from './year-remedies.ts';

type WrongValue = DocumentFacts['wrong-value'];

/** Where a range is typed by run, adverse first, of what is better the less there is of it. */
const RISING: Meant = {
  says: 'Type the smallest as low and the greatest as high, of a cost or a delay too: there the adverse run takes the high one.',
};

type Remedy = (typed: string, facts: WrongValue) => Meant | undefined;

/** How to find what was meant, by the beginning of what was expected. */
const REMEDIES: readonly (readonly [expected: string, remedy: Remedy])[] = [
  [ANSWER_EXPECTED, findMeantAnswer],
  [MONEY_EXPECTED, ofKind(MONEY)],
  [SHARE_EXPECTED, ofKind(SHARE)],
  [PERCENTAGE_EXPECTED, ofKind(PERCENTAGE)],
  ['the id of an optimism bias', ofKind(PERCENTAGE)],
  [RATIO_VALUE_EXPECTED, ofKind(RATIO_VALUE)],
  [DECIMAL_EXPECTED, ofKind(DECIMAL)],
  ['a whole number', ofKind(COUNT)],
  [YEAR_EXPECTED, findMeantYear],
  [DAY_EXPECTED, findMeantDay],
  [MONTH_OR_DAY_EXPECTED, findMeantMonthOrDay],
  [ID_EXPECTED, findMeantId],
  [
    LIST_EXPECTED,
    (typed, { expected }) =>
      expected.includes('the keys curve,') ? findMeantTakeUp(typed) : findMeantList(typed),
  ],
  [UNCLEAR_EXPECTED, sayBothReadings],
  ['a mapping with the keys', (typed, { expected }) => findMeantMapping(typed, expected)],
];

/** What was most likely meant by a value of the wrong kind; undefined where nothing is near. */
export function findMeant(facts: WrongValue): Meant | undefined {
  const { typed, expected, among } = facts;
  if (expected === RISING_EXPECTED) return RISING;
  if (typed === null || typed.length > LONGEST) return undefined;
  if (among.length > 0) return findMeantWord(typed, among);
  if (facts.isCriterion) return findMeantCriterion(typed);
  const remedy = REMEDIES.find(([start]) => expected.startsWith(start))?.[1];
  const meant = remedy?.(typed, facts);
  if (meant === undefined || meant.value === typed) return undefined;
  const odd = meant.value === replaceOddCharacters(typed) ? nameOddCharacters(typed) : undefined;
  return odd === undefined || meant.says.startsWith(odd)
    ? meant
    : { ...meant, says: `${odd} ${meant.says}` };
}

/** The amount of money that a text was most likely meant to be. */
export function findMeantMoney(typed: string): Meant | undefined {
  return typed.length > LONGEST ? undefined : findMeantNumber(typed, MONEY, true);
}

/** What was most likely meant by a published figure that cannot be read. */
export function findMeantFigure(typed: string | null, expected: string): Meant | undefined {
  if (typed === null || typed.length > LONGEST || expected !== FIGURE_EXPECTED) return undefined;
  return [MONEY, COUNT].map((kind) => findMeantNumber(typed, kind, false)).find(isFound);
}

function isFound(meant: Meant | undefined): boolean {
  return meant !== undefined;
}

/** What is longer than this is no value that was spelt in another way. */
const LONGEST = 100;

function ofKind(kind: NumberKind): Remedy {
  return (typed, { takesRange = false }) => findMeantNumber(typed, kind, takesRange);
}
