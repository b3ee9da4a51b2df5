import { safe } from '../../report/harmless/safe.ts';

/** The style of what may be done to a page. */
export const CONTROLS_STYLE = safe<'html'>`
`;
