import type { Assessment } from '../../assess/assessment.ts';
import type { InputFile, Provenance } from '../../assess/provenance.ts';
import { type Block, bullets, section, table, textColumns } from '../blocks.ts';
import { listSources } from '../words/sources.ts';

/** The sources of the ranked candidates, and of the assumptions that were used. */
export function sourcesSection({ ranked, assumptions }: Assessment): readonly Block[] {
  const ratios = ranked.flatMap(({ estimate }) => {
    const id = estimate?.ratio?.id;
    const ratio = id ? assumptions.ratios[id] : undefined;
    return ratio === undefined ? [] : [ratio.source];
  });
  const assumed = [
    ...ratios,
    assumptions['reference-saving'].source,
    assumptions['evidence-grades'].source,
  ].flatMap((id) => assumptions.sources[id] ?? []);
  const own = ranked.flatMap(({ candidate }) => Object.values(candidate.sources ?? {}));
  return section('Sources', bullets(listSources([...own, ...assumed])), 'supplementary');
}

/** How much of a digest is shown: enough to tell files apart. */
const DIGITS = 16;

/** The files that a report was made from, `more` of them first. */
export function filesSection(
  { sheet, assumptions, inputs }: Provenance,
  more: readonly InputFile[] = [],
): readonly Block[] {
  const rows = [...more, sheet, assumptions, ...inputs].map(({ file, digest }) => [
    file,
    [{ kind: 'code', text: digest.slice(0, DIGITS) } as const],
  ]);
  const columns = textColumns('File', `SHA-256, first ${DIGITS} digits`);
  return section('Files read', table(columns, rows), 'supplementary');
}
