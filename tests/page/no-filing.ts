import type { Filing } from '../../src/page/controls/filing.ts';

/** Filing that does nothing, for tests of other things. */
export const NO_FILING: Filing = {
  notice: null,
  open: null,
  openFolder: () => undefined,
  takeInput: () => undefined,
  save: () => undefined,
  goOn: () => undefined,
  leave: () => undefined,
};
