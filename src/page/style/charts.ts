import { safe } from '../../report/harmless/safe.ts';

/** The style that all charts share. */
export const CHARTS_STYLE = safe<'html'>`
`;
