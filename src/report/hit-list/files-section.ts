import type { Provenance } from '../../assess/provenance.ts';
import { type Block, section, table, textColumns } from '../blocks.ts';

/** The files that a list was made from, with the start of their digests. */
export function filesSection({ sheet, assumptions, inputs }: Provenance): readonly Block[] {
  const rows = [sheet, assumptions, ...inputs].map(({ file, digest }) => [
    file,
    [{ kind: 'code', text: digest.slice(0, 16) } as const],
  ]);
  const columns = textColumns('File', 'SHA-256, first 16 digits');
  return section('Files read', table(columns, rows), 'supplementary');
}
