import type { PlainCandidate, Typed } from './portfolio.ts';

/** The sheet that worked examples of ranking use: two Musts, and Coulds of 1 and 2 points. */
export const EXAMPLE_MARKINGS = { legal: 'must', digital: 'must', open: 1, shared: 2 } as const;

/** A candidate from its answers to legal, digital, open and shared, such as `YY?N`, and its saving in pounds. */
export function plainCandidate(
  id: string,
  answers: string,
  pounds: number | null = null,
): PlainCandidate {
  const [legal = '', digital = '', open = '', shared = ''] = [...answers].map(toTyped);
  return {
    id,
    meets: { legal, digital, open, shared },
    saving:
      pounds === null
        ? { tenths: null, why: 'no-spend' }
        : { tenths: BigInt(Math.round(pounds * 1000)), why: 'annual' },
  };
}

function toTyped(letter: string): Typed {
  return letter === 'Y' || letter === 'N' || letter === '?' ? letter : '';
}
