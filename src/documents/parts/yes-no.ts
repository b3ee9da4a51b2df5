import { keyword } from './keyword.ts';

/** `yes` or `no`, as a boolean. */
export const yesNo = keyword(['yes', 'no']).transform((word) => word === 'yes');
