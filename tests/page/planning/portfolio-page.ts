import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AskedPlan, PageData } from '../../../src/page/data/page-data.ts';
import { ROOT } from '../../support/root.ts';
import { pageDataOf } from '../make-page.ts';
import { toPageFile } from '../shipped-files.ts';

const FOLDER = 'examples/portfolio';

/** The file of the plan of the invented portfolio. */
export const PLAN_FILE = `${FOLDER}/plan.yaml`;

/** What a page of the invented portfolio is made with. */
export interface PortfolioOptions {
  /** The text of its plan, if another than its own; null where it has none. */
  readonly plan?: string | null;
  readonly asked?: AskedPlan;
  readonly assume?: readonly string[];
}

/** The text of the plan of the invented portfolio. */
export function readPlanText(): string {
  return readFileSync(join(ROOT, PLAN_FILE), 'utf8');
}

/** The data of a page of the invented portfolio. */
export function portfolioPage({
  plan = readPlanText(),
  asked,
  assume,
}: PortfolioOptions = {}): PageData {
  const names = readdirSync(join(ROOT, FOLDER)).map((name) => `${FOLDER}/${name}`);
  const files = names.sort().flatMap((file) => {
    if (file !== PLAN_FILE) return [toPageFile(file, readFileSync(join(ROOT, file)))];
    return plan === null ? [] : [toPageFile(file, plan)];
  });
  const data = pageDataOf(files, assume);
  return asked === undefined ? data : { ...data, settings: { ...data.settings, plan: asked } };
}
