/** Exit codes: fine, problems found, wrong use, a bug in assess. */
export const EXIT = { fine: 0, problems: 1, wrongUse: 2, bug: 3 } as const;
