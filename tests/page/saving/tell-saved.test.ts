import { describe, expect, test } from 'vitest';
import { findChanged } from '../../../src/page/saving/find-changed.ts';
import type { SaveResult } from '../../../src/page/saving/save-files.ts';
import { tellSaved } from '../../../src/page/saving/tell-saved.ts';
import { toPageFile } from '../shipped-files.ts';

const [A, B, C] = ['a.yaml', 'b.yaml', 'c.yaml'].map((file) =>
  findChanged([], [toPageFile(file, '')]),
);
const NONE = findChanged([], []);
const [ONE = NONE, TWO = NONE, THREE = NONE] = [A, B, C];
const REST = [...TWO, ...THREE];
const FULL = { file: 'b.yaml', why: 'there is no space left' };

/** What came of saving, and how it is told. */
const TOLD: readonly { result: SaveResult; says: string }[] = [
  {
    result: { kind: 'saved', written: [...ONE, ...TWO], unsaved: [] },
    says: 'Saved a.yaml, b.yaml.',
  },
  {
    result: { kind: 'refused', ...FULL, isDamaged: false, written: ONE, unsaved: REST },
    says: 'Saved a.yaml. b.yaml cannot be saved: there is no space left. Not saved: b.yaml, c.yaml.',
  },
  {
    result: { kind: 'refused', ...FULL, isDamaged: true, written: [], unsaved: TWO },
    says: 'Nothing was saved. b.yaml cannot be saved: there is no space left. Look at what it holds now: it may be cut short. Not saved: b.yaml.',
  },
  {
    result: {
      kind: 'conflict',
      conflicts: [
        { kind: 'changed', file: 'a.yaml', theirs: [], ours: [] },
        { kind: 'gone', file: 'b.yaml' },
        { kind: 'there', file: 'c.yaml' },
        { kind: 'unreadable', file: 'd.yaml' },
      ],
      written: [],
      unsaved: ONE,
    },
    says: 'Nothing was saved. a.yaml has changed on the disk since it was loaded. b.yaml is not there any more. c.yaml is there already, and was to be new. d.yaml has changed on the disk, and is no text that can be read. Not saved: a.yaml.',
  },
];

describe('what came of saving', () => {
  test.each(TOLD)('is told: $says', ({ result, says }) => {
    expect(tellSaved(result)).toBe(says);
  });
});
