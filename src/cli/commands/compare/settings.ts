import type { CompareOptions } from '../../../compare/compare.ts';
import type { LoadedSide } from '../../../load/load-side.ts';
import type { Both } from '../../../load/load-sides.ts';
import { dateOfEnvironment } from '../../date-of-environment.ts';
import type { Host } from '../../host.ts';
import { WrongUse } from '../../wrong-use.ts';
import type { OptionsOf } from '../spec.ts';
import type { compare } from './spec.ts';

/** How both sides are ranked: as typed, else as the reports were. Throws WrongUse where those disagree. */
export function findSettings(
  options: OptionsOf<typeof compare>,
  { before, after }: Both<LoadedSide>,
  host: Host,
): CompareOptions {
  const stored = [before, after].flatMap(({ report }) => report?.settings ?? []);
  const [first = { by: 'answers', all: false } as const, last = first] = stored;
  const typed = { by: options.by, all: options.all };
  const disputed = (['by', 'all'] as const).find(
    (key) => typed[key] === undefined && first[key] !== last[key],
  );
  if (disputed !== undefined) {
    throw new WrongUse(
      disputed === 'by'
        ? 'The reports were made with different --by: say with --by how to rank both.'
        : 'One report was made with --all and the other without: give --all to rank every candidate of both, or make one of them anew.',
    );
  }
  return {
    by: options.by ?? first.by,
    all: options.all ?? first.all,
    top: options.top ?? stored.findLast(({ top }) => top !== null)?.top ?? undefined,
    date: options.date ?? after.provenance.date ?? dateOfEnvironment(host),
  };
}

/** Refuses an option that would have no effect: a report has its own sheet and assumptions. */
export function refuseIdleOptions(
  { before, after }: Both<{ readonly kind: 'report' | 'files' }>,
  { sheet, sheetAfter, assumptions, assumptionsAfter }: OptionsOf<typeof compare>,
): void {
  const [isReportBefore, isReportAfter] = [before.kind === 'report', after.kind === 'report'];
  const isIdle = (ofAfter: string | undefined) =>
    isReportBefore && (isReportAfter || ofAfter !== undefined);
  const named = [
    { name: '--sheet', value: sheet, isIdle: isIdle(sheetAfter) },
    { name: '--assumptions', value: assumptions, isIdle: isIdle(assumptionsAfter) },
    { name: '--sheet-after', value: sheetAfter, isIdle: isReportAfter },
    { name: '--assumptions-after', value: assumptionsAfter, isIdle: isReportAfter },
  ];
  const idle = named.find((each) => each.value !== undefined && each.isIdle);
  if (idle === undefined) return;
  throw new WrongUse(
    `${idle.name} has no effect here: a report holds the sheet and the assumptions that it was made with. Name a folder instead.`,
  );
}
