import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PlanResult } from '../../assess/plan/plan.ts';
import type { RankBy } from '../../documents/rank-by.ts';
import type { Sources } from '../../load/inputs.ts';
import type { TextSource } from '../../load/source.ts';
import type { AskedPlan, PageData, PageFile } from '../../page/data/page-data.ts';
import { carryShipped } from '../../page/data/shipped-files.ts';
import { plannedAlready } from '../../page/planning/planning.ts';
import { renderPage } from '../../page/render-page.tsx';
import { PAGE_STYLE } from '../../page/style/page-style.ts';
import type { Harmless } from '../../report/harmless/harmless.ts';
import type { Report } from '../../report/report.ts';
import { sha256 } from '../disk/read-text.ts';
import { renameForSending } from '../disk/rename-for-sending.ts';
import { findSources } from '../disk/sources.ts';
import { type Host, packagePath } from '../host.ts';
import { planWithProgress } from './plan-with-progress.ts';

/** What a page was asked for with. */
export interface PageRequest {
  readonly by: RankBy;
  readonly all: boolean;
  readonly top?: number | undefined;
  readonly chances?: boolean;
  readonly priceBase?: string | undefined;
  readonly skipInvalid: boolean;
  readonly assume: readonly string[];
  /** Without its program and the texts of the files. */
  readonly static: boolean;
  /** Where a plan was asked for, and what came of it. */
  readonly plan?: PlannedPage;
}

/** A page that is made for a plan. */
export interface PlannedPage {
  readonly asked: AskedPlan;
  readonly made: PlanResult;
}

/** A list as a page. */
export function pageFor(
  { report, sources }: { readonly report: Report; readonly sources: Sources },
  request: PageRequest,
  host: Host,
): Harmless<'html'> {
  const { by, all, top = null, chances = false, priceBase = null, skipInvalid, assume } = request;
  const { plan } = request;
  const { tool, date } = report.provenance;
  const data: PageData = {
    format: 1,
    tool,
    date,
    settings: {
      ...{ by, all, top, chances, priceBase, skipInvalid },
      ...(plan && { plan: plan.asked }),
    },
    assume,
    example: isExample(report, host),
    files: readFiles(report, sources, host),
  };
  return renderPage(data, {
    digests: { hex: sha256, base64: (text) => hash('sha256', text, 'base64') },
    style: PAGE_STYLE,
    start:
      plan === undefined
        ? planWithProgress(host)
        : (_from, asked) => plannedAlready(asked, plan.made),
    script: request.static ? null : readFileSync(packagePath(host, 'dist/page.js'), 'utf8'),
  });
}

/** Whether all candidates are those that come with the program, wherever they lie. */
function isExample({ provenance: { inputs } }: Report, host: Host): boolean {
  const contents = findSources([packagePath(host, 'candidates')], host).map(({ read }) => read());
  const shipped = new Set(contents.flatMap((content) => (content.ok ? content.digest : [])));
  return inputs.every(({ digest }) => shipped.has(digest));
}

/** The files that a list was made from, read again. */
function readFiles({ provenance }: Report, sources: Sources, host: Host): PageData['files'] {
  const { named, nearby, shipped, candidates } = sources;
  const criteria = [
    ...Object.values(named).flatMap((each) => each?.sources ?? []),
    ...nearby.flat(),
    ...Object.values(shipped),
  ];
  const find = ({ file }: { readonly file: string }): TextSource => {
    const found = criteria.find((source) => source.file === file);
    if (found === undefined) throw new Error(`${file} was not among the files`);
    return found;
  };
  const inUse = { sheet: find(provenance.sheet), assumptions: find(provenance.assumptions) };
  const used = new Set<TextSource>([
    ...Object.values(inUse),
    ...Object.values(shipped),
    ...candidates.sources,
  ]);
  const rename = renameForSending(
    [...used].map(({ file }) => file),
    host,
  );
  const read = ({ file, read }: TextSource): PageFile => ({ file: rename(file), content: read() });
  const criteriaInUse = { sheet: read(inUse.sheet), assumptions: read(inUse.assumptions) };
  return {
    ...criteriaInUse,
    shipped: carryShipped(
      { sheet: read(shipped.sheet), assumptions: read(shipped.assumptions) },
      criteriaInUse,
    ),
    candidates: candidates.sources.map(read),
  };
}
