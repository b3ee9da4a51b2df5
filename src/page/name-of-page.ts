import type { Shown } from './what-if/open-page.ts';

/** What a page is called. */
export function nameOfPage({ report, isPlanAsked }: Pick<Shown, 'report' | 'isPlanAsked'>): string {
  const { sheet } = report.assessment;
  const kind = isPlanAsked ? 'Funding plan and hit list' : 'Hit list';
  return `${kind}: ${sheet.name ?? sheet.sheet}`;
}
