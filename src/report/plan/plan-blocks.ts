import { type Block, paragraph, strong } from '../blocks.ts';
import { conditionsSection } from './conditions-section.ts';
import { frontierSection, withoutMustSection } from './frontier-section.ts';
import { commitmentsSection, marginsSection } from './later-sections.ts';
import { leftOutSection } from './left-out-section.ts';
import { tellPlan } from './plan-in-short.ts';
import { planCaveatBlocks, planOriginBlocks } from './plan-origin.ts';
import type { PlanReport } from './plan-report.ts';
import { startsSection } from './starts-section.ts';
import { termsSection } from './terms-section.ts';
import { valueSection } from './value-section.ts';
import { yearsSection } from './years-section.ts';

/** A funding plan: first what starts when, then what it costs, is worth, leaves out and would gain. */
export function planBlocks(report: PlanReport): readonly Block[] {
  const { plan, name } = report;
  const [sentence, ...more] = tellPlan(plan);
  return [
    { kind: 'title', text: name === undefined ? 'Funding plan' : `Funding plan: ${name}` },
    paragraph([strong(sentence)]),
    ...planCaveatBlocks(report),
    ...more.map(paragraph),
    ...yearsSection(plan),
    ...startsSection(plan),
    ...valueSection(plan),
    ...leftOutSection(plan),
    ...conditionsSection(plan),
    ...withoutMustSection(plan),
    ...marginsSection(plan),
    ...commitmentsSection(plan),
    ...frontierSection(plan),
    ...termsSection(plan),
    ...planOriginBlocks(report),
  ];
}
