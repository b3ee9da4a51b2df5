import { decimalNumber } from '../../documents/parts/decimal-number.ts';
import { readMoney } from '../../documents/parts/money.ts';
import { readRatioValue } from '../../documents/parts/ratio-value.ts';
import { percentage, share } from '../../documents/parts/share.ts';
import type { NumberKind } from './number-remedies.ts';
import { type Respelling, respell } from './spelling.ts';
import { spreadMoney } from './spread.ts';

/** Spaces and apostrophes that set off thousands. */
const THOUSANDS: Respelling = { pattern: /(?<=\d)[ '’](?=\d{3}(?!\d))/g, into: ',' };

/** Amounts of money. */
export const MONEY: NumberKind = {
  sure: [
    { pattern: /^(?:GBP|UKP)\s?(?=\d)/i, into: '£' },
    { pattern: /^([^£]*\d[^£]*?)\s?(?:GBP|pounds(?:\ssterling)?|£)$/i, into: '£$1' },
    { pattern: /^££+/, into: '£' },
    { pattern: /\s?(?:millions?|mill?|mln|mn|mio)\.?$/i, into: 'm' },
    { pattern: /\s?(?:billions?|bill|bln|bil)\.?$/i, into: 'bn' },
    { pattern: /\s?(?:trillions?|trn|tln)\.?$/i, into: 'tn' },
    { pattern: /\s?(?:thousands?|thou|'000s?|’000s?)\.?$/i, into: 'k' },
    THOUSANDS,
    { pattern: /(?<=\d(?:k|m|bn|tn)?)[.,;]$/i, into: '' },
  ],
  likely: [
    { pattern: /(?<=\d)\s?b$/i, into: 'bn' },
    { pattern: /(?<=\d)\s?t$/i, into: 'tn' },
    { pattern: /^(£?\s?\d+),(\d{1,2})(?=\s?(?:k|m|bn|tn)$)/i, into: '$1.$2' },
    { pattern: /\s(?:in\s)?\d{4}(?:[-/]\d{2})?\sprices$/i, into: '' },
    { pattern: /\s(?:ex|excl?|inc|incl?)\.?(?:luding)?\sVAT$/i, into: '' },
  ],
  isRead: (text) => readMoney(text) !== undefined,
  unit: /(?:k|m|bn|tn)$/i,
  spread: (central, by) => spreadMoney(central, respell(by, PER_CENT)),
};

const PER_CENT: readonly Respelling[] = [
  { pattern: /\s?(?:per\s?cent|percent|pct|pc|p\.c\.)\.?$/i, into: '%' },
  { pattern: /(?<=%)[.,;]$/, into: '' },
];

/** A share without its sign: a part of 1, a fraction, or the bare number. */
const SIGNLESS: readonly Respelling[] = [
  { pattern: /^(\d+),(\d{1,2})(?=\s?%?$)/, into: '$1.$2' },
  { pattern: /^(?:a\s)?half$|^1\/2$|^½$/i, into: '50%' },
  { pattern: /^(?:a\s)?quarter$|^1\/4$|^¼$/i, into: '25%' },
  { pattern: /^(?:three\squarters|3\/4|¾)$/i, into: '75%' },
  { pattern: /^0?\.0(\d)$/, into: '$1%' },
  { pattern: /^0?\.(\d)$/, into: '$10%' },
  { pattern: /^0?\.([1-9]\d)$/, into: '$1%' },
  { pattern: /^0?\.0(\d)(\d+)$/, into: '$1.$2%' },
  { pattern: /^0?\.([1-9]\d)(\d+)$/, into: '$1.$2%' },
  { pattern: /^1\.0+$/, into: '100%' },
  { pattern: /^(\d+(?:\.\d+)?)$/, into: '$1%' },
];

/** Shares from 0% to 100%. */
export const SHARE: NumberKind = {
  sure: PER_CENT,
  likely: SIGNLESS,
  isRead: (text) => share.safeParse(text).success,
  unit: /%$/,
};

/** Percentages of any size. */
export const PERCENTAGE: NumberKind = {
  ...SHARE,
  isRead: (text) => percentage.safeParse(text).success,
};

const COUNTED: readonly Respelling[] = [
  { pattern: /^(\d+)\s?k$/i, into: '$1000' },
  { pattern: /^(\d+)\.(\d)\s?k$/i, into: '$1$200' },
  { pattern: /^(\d+)\.0+$/, into: '$1' },
  { pattern: /^([\d,.]+)\s[a-z][a-z\s-]*$/i, into: '$1' },
];

/** Whole numbers. */
export const COUNT: NumberKind = {
  sure: [THOUSANDS, { pattern: /(?<=\d)[.,;]$/, into: '' }],
  likely: COUNTED,
  isRead: (text) => /^(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,2})$/.test(text),
  unit: /$^/,
};

/** Numbers of at least 0. */
export const DECIMAL: NumberKind = {
  ...COUNT,
  likely: [{ pattern: /^(\d+),(\d{1,2})$/, into: '$1.$2' }, ...COUNTED],
  isRead: (text) => decimalNumber.safeParse(text).success,
};

/** Ratio values. */
export const RATIO_VALUE: NumberKind = {
  sure: [THOUSANDS, { pattern: /÷/, into: '/' }],
  likely: [
    { pattern: /^1\s?:\s?(?=\d)/, into: '' },
    { pattern: /\s?(?::\s?1|x|×|times|to\s1)$/i, into: '' },
    { pattern: /^(\d+),(\d{1,2})$/, into: '$1.$2' },
  ],
  isRead: (text) => readRatioValue(text)?.isZero() === false,
  unit: /$^/,
};
