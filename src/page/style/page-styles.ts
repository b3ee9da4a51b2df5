import type { Harmless } from '../../report/harmless/harmless.ts';
import { ASKING_STYLE } from './asking.ts';
import { CANDIDATE_STYLE } from './candidate.ts';
import { CHARTS_STYLE } from './charts.ts';
import { CONTROLS_STYLE } from './controls.ts';
import { LAYOUT_STYLE } from './layout.ts';
import { PLAN_STYLE } from './plan.ts';
import { SAVING_STYLE } from './saving.ts';

/** The rules of a page on top of those of every report. */
export const PAGE_STYLES: readonly Harmless<'html'>[] = [
  LAYOUT_STYLE,
  CHARTS_STYLE,
  CANDIDATE_STYLE,
  CONTROLS_STYLE,
  ASKING_STYLE,
  SAVING_STYLE,
  PLAN_STYLE,
];
