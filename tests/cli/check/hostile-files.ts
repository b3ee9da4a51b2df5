import { expect } from 'vitest';
import { edit, GOOD } from '../../check/check-texts.ts';
import { runAssess } from '../../support/run-assess.ts';
import { CHECK, ERROR, makeChecked, WARNING } from './folder.ts';

/** A name with everything in it that some format gives a meaning. */
export const HOSTILE_NAME = 'x, y:z%20#1 <&"\'>|é.yaml';

/** A candidate whose status, on line 4, holds line ends, controls and commands. */
export const HOSTILE = edit(
  GOOD,
  'status: assessed',
  'status: "a%b\\r\\n::error::c \\u001b[31m\\u0007\\uFFFE<&>|😀`"',
);

/** One file of each kind: an error, a warning, no fault, and no text at all. */
export const MIXED = {
  'a.yaml': WARNING,
  'b.yaml': ERROR,
  'd.yaml': edit(edit(GOOD, 'boat-permits', 'licences'), 'The act', 'A charter')
    .replace('Permit desks', 'Licence desks')
    .replace('£200m', '£202m'),
  'e.yaml': Uint8Array.from([0x61, 0x00]),
};

/** What a check of some files in `c` writes to standard output in a format. */
export async function checkAs(
  format: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  ...more: string[]
): Promise<string> {
  const cwd = makeChecked(files);
  const { stdout, stderr } = await runAssess([...CHECK, '-f', format, ...more], { cwd });
  expect(stderr).toBe('');
  return stdout;
}
