import type { ComponentChildren } from 'preact';
import type { Harmless } from '../harmless/harmless.ts';

/** Browsers break a line between these two signs, and nowhere else in an amount. */
const BELOW_ZERO = /(−£[\d.,]*\d[a-z]*)/;

/** A text whose amounts below zero are not broken at the end of a line. What is copied of it is the same text. */
export function keepAmounts(text: Harmless<'line'>): ComponentChildren {
  if (!text.includes('−£')) return text;
  const stretches = text.split(BELOW_ZERO);
  return stretches.map((each, at) => (at % 2 === 1 ? <span class="short">{each}</span> : each));
}
