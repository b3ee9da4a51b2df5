import { safe } from '../../report/harmless/safe.ts';

/** The style of the parts that show the whole list. */
export const LAYOUT_STYLE = safe<'html'>`
`;
