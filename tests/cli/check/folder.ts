import { edit, GOOD, OTHER } from '../../check/check-texts.ts';
import { makeFolder } from '../../support/run-assess.ts';

/** A sheet of one Must and one Could, for the candidates of these tests. */
export const SHEET = `sheet: test-sheet
edition: 2024-03
factors:
  - {number: 1, name: A factor, lesson: A lesson}
criteria:
  - {id: legal, number: 1, name: Legal, theme: benefits, factor: 1, marking: must, question: Is it?, settle: Ask., why-this-marking: So.}
  - {id: open, number: 2, name: Open, theme: benefits, factor: 1, marking: could, points: 1, question: Is it?, settle: Ask., why-this-marking: So.}
`;

/** The arguments of a check of `c` against that sheet. */
export const CHECK = ['check', 'c', '--sheet', 'sheet.yaml'] as const;

/** A candidate with one error, at 3:1, that names the key. */
export const ERROR = edit(GOOD, 'sector:', 'sectr:');

/** A candidate with one warning, at 16:1. */
export const WARNING = edit(OTHER, '  onboarding: £50k\n', '');

/** A folder with a sheet, and these files in `c`. */
export function makeChecked(files: Readonly<Record<string, string | Uint8Array>>): string {
  const inside = Object.entries(files).map(([name, content]) => [`c/${name}`, content] as const);
  return makeFolder({ 'sheet.yaml': SHEET, ...Object.fromEntries(inside) });
}
