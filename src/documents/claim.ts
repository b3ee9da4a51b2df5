import type * as z from 'zod';
import { Decimal } from './decimal.ts';
import { type KeysOf, oneOf } from './key-facts.ts';
import { ALSO_NUMBER } from './parts/as-editors-read.ts';
import { has, implies } from './parts/if-then.ts';
import { keyword } from './parts/keyword.ts';
import { mapping } from './parts/mapping.ts';
import { MONEY, readMoney } from './parts/money.ts';
import { RATIO_VALUE, readRatioValue } from './parts/ratio-value.ts';
import { scalar } from './parts/scalar.ts';
import { text } from './parts/text.ts';

/** A published figure: as printed, its value, and the size of its last printed digit. */
export interface PrintedFigure {
  readonly printed: string;
  readonly value: Decimal;
  readonly lastDigit: Decimal;
  readonly isMoney: boolean;
}

/** What a published figure is, to complete "this is not …". */
export const FIGURE_EXPECTED =
  'a published figure: money such as £0.85m, a ratio such as 130, or a number of posts such as 3,000';

const says = scalar(
  FIGURE_EXPECTED,
  new RegExp(`${MONEY.source}|${RATIO_VALUE.source}`),
  readPrintedFigure,
).meta(ALSO_NUMBER);

const SUBJECTS = [
  'spend',
  'addressable',
  'residual',
  'gross',
  'adjusted',
  'ratio',
  'fte',
  'context',
] as const;

/** What figures about each subject are: money, plain numbers, or either. */
export const FIGURES_ABOUT = {
  spend: 'money',
  addressable: 'money',
  residual: 'money',
  gross: 'money',
  adjusted: 'money',
  ratio: 'number',
  fte: 'number',
  context: 'either',
} as const satisfies Readonly<Record<(typeof SUBJECTS)[number], 'money' | 'number' | 'either'>>;

/** What makes a figure money: a pound sign or a unit. */
const MONEY_SIGN = '[£A-Za-z]';

/** A figure published elsewhere, to be set beside ours. */
export const claim = mapping({
  says,
  about: keyword(SUBJECTS),
  source: text,
  note: text.optional(),
}).meta({
  allOf: [
    needs('money', { type: 'string', pattern: MONEY_SIGN }),
    needs('number', { not: { type: 'string', pattern: MONEY_SIGN } }),
  ],
});

/** For editors: what a figure must be where it is about some subjects. */
function needs(figures: 'money' | 'number', figure: z.core.JSONSchema.JSONSchema) {
  const subjects = SUBJECTS.filter((subject) => FIGURES_ABOUT[subject] === figures);
  return implies(has('about', { enum: subjects }), { properties: { says: figure } });
}

/** What the keys of a claim are. */
export const claimKeys = {
  says: {
    edit: 'text',
    type: 'money, a ratio value or a number of posts',
    means: 'As published: `£0.85m`, `130`, `3000`.',
  },
  about: {
    edit: 'text',
    type: oneOf(SUBJECTS),
    means: 'Which of our figures to compare it with.',
  },
  source: { edit: 'text', names: 'source', type: 'source id', means: 'Where it was published.' },
  note: { edit: 'text', type: 'text', means: 'Printed beside it.' },
} as const satisfies KeysOf<typeof claim, 'text'>;

export type Claim = z.infer<typeof claim>;

/** A fraction has no last printed digit: it agrees only with the same value. */
const EXACT = new Decimal('1e-30');

function readPrintedFigure(printed: string): PrintedFigure | undefined {
  const isMoney = new RegExp(MONEY_SIGN).test(printed);
  if (isMoney) {
    const money = readMoney(printed);
    return money && { printed, value: money.pounds, lastDigit: money.lastDigit, isMoney };
  }
  const value = readRatioValue(printed);
  const decimals = printed.split('.')[1]?.length ?? 0;
  const lastDigit = printed.includes('/') ? EXACT : new Decimal(10).pow(-decimals);
  return value && { printed, value, lastDigit, isMoney };
}
