import { wholeNumber } from './whole-number.ts';

/** Grade of evidence, 1 (best) to 6 (assertion). */
export const grade = wholeNumber(1, 6);
