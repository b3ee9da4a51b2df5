import { safe } from '../../report/harmless/safe.ts';

/** The style of a candidate's section and its charts. */
export const CANDIDATE_STYLE = safe<'html'>`
`;
