import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { State } from '../../src/assess/state.ts';
import { listAssumptionEdits } from '../../src/compare/assumption-edits.ts';
import { listCandidateEdits } from '../../src/compare/candidate-edits.ts';
import type { PlannedEdit } from '../../src/compare/edit.ts';
import { isSameValue } from '../../src/compare/is-same-value.ts';
import { findMoves, isStill } from '../../src/compare/moves.ts';
import { listSheetEdits } from '../../src/compare/sheet-edits.ts';
import { answerKeys } from '../../src/documents/answer.ts';
import { assumptionsKeys } from '../../src/documents/assumptions.ts';
import { candidateKeys } from '../../src/documents/candidate.ts';
import { deflatorsKeys } from '../../src/documents/deflators.ts';
import { discountRatesKeys } from '../../src/documents/discount-rates.ts';
import { evidenceGradesKeys } from '../../src/documents/evidence-grades.ts';
import {
  isMovingEdit,
  isStillEdit,
  type KeyEdit,
  type KeyTable,
} from '../../src/documents/key-facts.ts';
import { optimismBiasKeys } from '../../src/documents/optimism-bias.ts';
import { platformKeys } from '../../src/documents/platform.ts';
import { inlineRatioKeys, namedRatioKeys } from '../../src/documents/ratio.ts';
import { referenceSavingKeys } from '../../src/documents/reference-saving.ts';
import { savingsKeys } from '../../src/documents/savings-input.ts';
import { criterionKeys, sheetKeys } from '../../src/documents/sheet.ts';
import { spendLineKeys } from '../../src/documents/spend-line.ts';
import { takeUpCurveKeys } from '../../src/documents/take-up-curve.ts';
import type { Path } from '../../src/yaml/place.ts';
import { valueAt } from '../../src/yaml/value-at.ts';
import { document } from '../support/document.ts';
import { parseAssumptions, parseCandidate, parseSheet, type Raw } from '../support/parse.ts';
import { rawAssumptions, rawDeflators } from '../support/raw-assumptions.ts';
import {
  CANDIDATE,
  OTHER,
  OTHER_ANSWER,
  OTHER_ASSUMPTIONS,
  OTHER_BIAS,
  OTHER_CRITERION,
  OTHER_CURVE,
  OTHER_DEFLATORS,
  OTHER_GRADES,
  OTHER_LINE,
  OTHER_OWN_RATIO,
  OTHER_PLATFORM,
  OTHER_RATES,
  OTHER_RATIO,
  OTHER_REFERENCE,
  OTHER_SAVINGS,
  OTHER_SHEET,
  OTHER_WEIGHTS,
  SHEET,
} from './other-values.ts';

/** What a document is before and after, and what the edits between the two make of it. */
interface Compared {
  readonly planned: readonly PlannedEdit[];
  readonly wanted: unknown;
  readonly made: unknown;
  /** The state with the document as it is after. */
  readonly after: State;
}

const STATE: State = {
  sheet: parseSheet(SHEET),
  assumptions: parseAssumptions(rawAssumptions()),
  candidates: new Map([['boat-permits', parseCandidate(CANDIDATE)]]),
  options: { by: 'answers', all: false },
};

function make(planned: readonly PlannedEdit[]): State {
  return planned.reduce((state, { apply }) => apply?.(state) ?? state, STATE);
}

function compareCandidates(changed: Raw): Compared {
  const versions = {
    before: document(CANDIDATE, parseCandidate),
    after: document(changed, parseCandidate),
  };
  const planned = listCandidateEdits(versions, STATE.sheet);
  const made = make(planned).candidates.get(versions.after.value.candidate);
  const after = new Map([[versions.after.value.candidate, versions.after.value]]);
  return {
    planned,
    wanted: versions.after.value,
    made,
    after: { ...STATE, candidates: after },
  };
}

function compareSheets(after: Raw): Compared {
  const versions = { before: document(SHEET, parseSheet), after: document(after, parseSheet) };
  const planned = listSheetEdits(versions);
  const sheet = versions.after.value;
  return { planned, wanted: sheet, made: make(planned).sheet, after: { ...STATE, sheet } };
}

function compareAssumptions(after: Raw, before: Raw = rawAssumptions()): Compared {
  const versions = {
    before: document(before, parseAssumptions),
    after: document(after, parseAssumptions),
  };
  const planned = listAssumptionEdits(versions);
  const assumptions = versions.after.value;
  return {
    planned,
    wanted: assumptions,
    made: make(planned).assumptions,
    after: { ...STATE, assumptions },
  };
}

/** The keys of a table, each with its other value put at a path of a document. */
interface KeyCases {
  readonly of: string;
  readonly table: KeyTable;
  readonly others: Readonly<Record<string, Raw[string]>>;
  readonly document: Raw;
  readonly at: Path;
  readonly compare: (after: Raw) => Compared;
  /** What edits of its figures are, where the table of the part does not say. */
  readonly moves?: KeyEdit;
}

const CANDIDATES = { document: CANDIDATE, compare: compareCandidates };
const SHEETS = { document: SHEET, compare: compareSheets };
const ASSUMPTIONS = { document: rawAssumptions(), compare: compareAssumptions };
/** Prices by kind of year, beside the same written flat. */
const FLAT = rawAssumptions({ deflators: rawDeflators({ '2021': '95' }) });
const NESTED = rawAssumptions({ deflators: { calendar: rawDeflators({ '2021': '95' }) } });

const CASES: readonly KeyCases[] = [
  { of: 'candidate', table: candidateKeys, others: OTHER, at: [], ...CANDIDATES },
  { of: 'answer', table: answerKeys, others: OTHER_ANSWER, at: ['answers', 'law'], ...CANDIDATES },
  { of: 'savings', table: savingsKeys, others: OTHER_SAVINGS, at: ['savings'], ...CANDIDATES },
  {
    of: 'spend line',
    table: spendLineKeys,
    others: OTHER_LINE,
    at: ['savings', 'spend', 0],
    ...CANDIDATES,
  },
  {
    of: 'ratio of a candidate',
    table: inlineRatioKeys,
    others: OTHER_OWN_RATIO,
    at: ['savings', 'ratio'],
    moves: 'savings',
    ...CANDIDATES,
  },
  { of: 'platform', table: platformKeys, others: OTHER_PLATFORM, at: ['platform'], ...CANDIDATES },
  { of: 'sheet', table: sheetKeys, others: OTHER_SHEET, at: [], ...SHEETS },
  {
    of: 'criterion',
    table: criterionKeys,
    others: OTHER_CRITERION,
    at: ['criteria', 1],
    ...SHEETS,
  },
  { of: 'assumptions', table: assumptionsKeys, others: OTHER_ASSUMPTIONS, at: [], ...ASSUMPTIONS },
  {
    of: 'ratio',
    table: namedRatioKeys,
    others: OTHER_RATIO,
    at: ['ratios', 'nhs-jobs'],
    ...ASSUMPTIONS,
  },
  {
    of: 'optimism bias',
    table: optimismBiasKeys,
    others: OTHER_BIAS,
    at: ['optimism-bias', 'equipment-development'],
    ...ASSUMPTIONS,
  },
  {
    of: 'take-up curve',
    table: takeUpCurveKeys,
    others: OTHER_CURVE,
    at: ['take-up-curves', 'nhs-jobs'],
    ...ASSUMPTIONS,
  },
  {
    of: 'reference saving',
    table: referenceSavingKeys,
    others: OTHER_REFERENCE,
    at: ['reference-saving'],
    ...ASSUMPTIONS,
  },
  {
    of: 'evidence grades',
    table: evidenceGradesKeys,
    others: OTHER_GRADES,
    at: ['evidence-grades'],
    ...ASSUMPTIONS,
  },
  {
    of: 'discount rates',
    table: discountRatesKeys,
    others: OTHER_RATES,
    at: ['discount-rates'],
    ...ASSUMPTIONS,
  },
  {
    of: 'deflators',
    table: deflatorsKeys,
    others: OTHER_DEFLATORS,
    at: ['deflators', 'calendar'],
    document: NESTED,
    compare: (after) => compareAssumptions(after, FLAT),
  },
];

/** The same plain text with another value at a path. */
function put(plain: Raw, path: Path, value: Raw[string]): Raw {
  const copy = structuredClone(plain);
  Reflect.set(Object(valueAt(copy, path.slice(0, -1))), path.at(-1) ?? '', value);
  return copy;
}

describe.each(CASES)('another value of a key of a $of', ({ table, others, at, moves, ...rest }) => {
  test.each(Object.entries(others))('is an edit as the table says: %s', (key, value) => {
    const edit = table[key]?.edit ?? 'parts';
    const path = [...at, key];
    const { planned, wanted, made, after } = rest.compare(put(rest.document, path, value));
    expect(planned).not.toEqual([]);
    if (edit !== 'id') {
      const expected = isMovingEdit(edit) ? (moves ?? edit) : edit;
      expect(planned.map(({ edit: { what } }) => what)).toEqual([expected]);
    }
    expect(planned.some(({ apply }) => apply !== null)).toBe(!isStillEdit(edit));
    // What is called wording must move nothing, whatever its table says.
    if (isStillEdit(edit)) expect(isStill(findMoves(assess(STATE), assess(after)))).toBe(true);
    if (!isStillEdit(edit))
      expect(isSameValue(valueAt(made, path), valueAt(wanted, path))).toBe(true);
  });

  test('is none where nothing differs', () => {
    expect(rest.compare(rest.document).planned).toEqual([]);
  });
});

test('other weights of ranges are wording in a list, which has no chances of a net present value', () => {
  const { planned, after } = compareAssumptions(rawAssumptions({ 'range-weights': OTHER_WEIGHTS }));
  expect(planned.map(({ edit: { what } }) => what)).toEqual(['text']);
  const [edit] = planned.map((each) => each.edit);
  expect(edit?.changes.map(({ path }) => path[0])).toEqual(
    expect.arrayContaining(['low', 'central']),
  );
  expect(isStill(findMoves(assess(STATE), assess(after)))).toBe(true);
});
