import { join } from '../../report/harmless/safe.ts';
import { STYLE } from '../../report/html/style.ts';
import { ASKING_STYLE } from './asking.ts';
import { CANDIDATE_STYLE } from './candidate.ts';
import { CHARTS_STYLE } from './charts.ts';
import { CONTROLS_STYLE } from './controls.ts';
import { LAYOUT_STYLE } from './layout.ts';
import { PLAN_STYLE } from './plan.ts';
import { SAVING_STYLE } from './saving.ts';

/** The rules of a page: those of every report, and its own on top. */
export const PAGE_STYLE = join(
  [
    STYLE,
    LAYOUT_STYLE,
    CHARTS_STYLE,
    CANDIDATE_STYLE,
    CONTROLS_STYLE,
    ASKING_STYLE,
    SAVING_STYLE,
    PLAN_STYLE,
  ],
  '\n',
);
