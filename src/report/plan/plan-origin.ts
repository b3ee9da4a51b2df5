import type { TypedOption } from '../../assess/plan/typed-option.ts';
import { type Block, type Caveat, paragraph, section } from '../blocks.ts';
import { filesSection } from '../hit-list/origin-sections.ts';
import { listCaveats, listRebased } from '../words/caveats.ts';
import { tellOrigin } from '../words/method.ts';
import type { PlanReport } from './plan-report.ts';

/** What makes a plan differ from what the files alone say; nothing where nothing does. */
export function planCaveatBlocks({
  assessment,
  provenance,
  planFile,
  typed,
}: PlanReport): readonly Block[] {
  const caveats = [
    ...listRebased(assessment.assumptions),
    ...listCaveats(provenance),
    ...(planFile === null ? [] : typed.map((each) => tellTyped(each, planFile.file))),
  ];
  return caveats.length === 0 ? [] : [{ kind: 'caveats', caveats }];
}

function tellTyped({ option, value, replaces }: TypedOption, file: string): Caveat {
  const typed = `--${option}${value === '' ? '' : ` ${value}`}`;
  const says = replaces ? `in place of what ${file} says` : `of which ${file} says nothing`;
  return { lead: 'Option', text: `${typed}, ${says}` };
}

/** What a plan was judged on, and the files that it was made from. */
export function planOriginBlocks(report: PlanReport): readonly Block[] {
  const { provenance, planFile } = report;
  const asked = planFile === null ? '' : ` What to plan is in ${planFile.file}.`;
  return [
    ...section('Where it comes from', [paragraph(`${tellOrigin(report)}${asked}`)]),
    ...filesSection(provenance, planFile === null ? [] : [planFile]),
  ];
}
