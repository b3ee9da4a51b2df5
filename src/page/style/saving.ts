import { safe } from '../../report/harmless/safe.ts';

/** How that which is asked or said about files looks. */
export const SAVING_STYLE = safe<'html'>`
.notice { border: 1px solid var(--line); border-left: 4px solid var(--open); background: var(--paper); padding: .4rem .75rem; margin-bottom: .4rem; }
.notice .says { max-height: 40vh; overflow-y: auto; }
.notice .doubts { max-height: none; border: 0; padding: 0; }
.notice input { max-width: 100%; }
.notice pre { margin: .2rem 0 .4rem; padding: .3rem .5rem; }
.notice .acts { margin-top: .4rem; }
`;
