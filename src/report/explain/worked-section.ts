import { type Block, section } from '../blocks.ts';
import type { Explanation } from './explanation.ts';
import { noteOn } from './note-on.ts';
import type { Origin } from './origin.ts';

/** A figure with how it was worked out, and the places that it rests on. */
export interface WorkedFigure {
  readonly label: string;
  readonly value: string;
  readonly how: string;
  readonly origins: readonly Origin[];
  /** The path within the candidate's file of the input that it shows, as `--assume` names it. */
  readonly about?: string | undefined;
}

/** Figures one below the other, each with a note of its places. */
export function workedSection(
  title: string,
  figures: readonly WorkedFigure[],
  explanation: Explanation,
): readonly Block[] {
  const { candidate } = explanation.entry.candidate;
  const rows = figures.map(({ label, value, how, origins, about }) => ({
    label,
    value,
    how,
    note: noteOn(origins, explanation, how),
    about: about === undefined ? undefined : `${candidate}.${about}`,
  }));
  return section(title, [{ kind: 'rows', headings: ['', 'Figure', 'How'], rows }]);
}
