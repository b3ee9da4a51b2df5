import { describe, expect, test } from 'vitest';
import { renameForSending } from '../../../src/cli/disk/rename-for-sending.ts';

const CWD = '/home/mp/work';

/** Names as a run in the working folder gives them, and as a page may tell them. */
const CASES = {
  'stay as they are within the working folder': [
    ['candidates/a.yaml', 'criteria/sheet.yaml'],
    ['candidates/a.yaml', 'criteria/sheet.yaml'],
  ],
  'start with the folder that holds them all': [
    ['../secret/candidates/a.yaml', '../secret/candidates/radar/b.yaml'],
    ['candidates/a.yaml', 'candidates/radar/b.yaml'],
  ],
  'tell nothing but the folders in which files lie': [
    ['../secret/candidates/a.yaml', '../secret/criteria/sheet.yaml'],
    ['candidates/a.yaml', 'criteria/sheet.yaml'],
  ],
  'tell nothing of a file by itself but its folder': [['../../x/a.yaml'], ['x/a.yaml']],
  'stay for what is on no disk or comes with the program': [
    ['<stdin>', '(shipped) criteria/s.yaml', '../c/a.yaml'],
    ['<stdin>', '(shipped) criteria/s.yaml', 'c/a.yaml'],
  ],
  'do not take a name for the folder that it begins with': [
    ['../cand/a.yaml', '../candidates/b.yaml'],
    ['cand/a.yaml', 'candidates/b.yaml'],
  ],
  'reach the root': [
    ['../../../etc/a.yaml', 'b.yaml'],
    ['etc/a.yaml', 'home/mp/work/b.yaml'],
  ],
} as const satisfies Readonly<Record<string, readonly [readonly string[], readonly string[]]>>;

describe('names of files in a page that is sent', () => {
  for (const [what, [files, expected]] of Object.entries(CASES)) {
    test(what, () => {
      expect(files.map(renameForSending(files, { cwd: CWD }))).toEqual(expected);
    });
  }
});
