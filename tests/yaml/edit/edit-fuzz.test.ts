import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/yaml/edit/edit.ts';
import { editYaml } from '../../../src/yaml/edit/edit-yaml.ts';
import type { Plain } from '../../../src/yaml/plain.ts';
import { PROPERTY_RUNS, runs } from '../../support/property-runs.ts';
import { type Emitted, emitYaml } from './emit-yaml.ts';
import { expectSameRest, listKeptComments, listWrittenComments } from './expect-same-rest.ts';
import { CHOICES, DOCUMENT, EDIT_CHOICE, pickEdit } from './generate-edits.ts';
import { changeHeld, readElsewhere, readHeld, toHeld } from './held.ts';

/** `FUZZ_RUNS=12500` makes 50,000 edits, which takes minutes. */
const TIMEOUT = 30_000 + 200 * PROPERTY_RUNS;

const EXAMPLE = fc.tuple(DOCUMENT, CHOICES, EDIT_CHOICE);

describe('an edit of a generated text', () => {
  test(
    'without comments is always made, and changes what it says and no other value',
    () => {
      fc.assert(
        fc.property(EXAMPLE, ([document, choices, choice]) => {
          const emitted = emitYaml(document, choices, false);
          const edit = pickEdit(document, choice);
          fc.pre(edit !== undefined);
          expectEdited(document, emitted, edit);
        }),
        runs(2),
      );
    },
    TIMEOUT,
  );

  test(
    'loses no comment but those of what is removed, or is refused because of them',
    () => {
      fc.assert(
        fc.property(EXAMPLE, ([document, choices, choice]) => {
          const emitted = emitYaml(document, choices, true);
          const edit = pickEdit(document, choice);
          fc.pre(edit !== undefined && emitted.comments.length > 0);
          const edited = editYaml(emitted.text, edit);
          if (edited.kind === 'edited') {
            expectEdited(document, emitted, edit);
            expect(listWrittenComments(edited.text)).toEqual(listKeptComments(emitted, edit));
          } else {
            expect(edited.kind).toBe(
              edit.kind === 'remove' ? 'comments-between' : 'comments-inside',
            );
          }
        }),
        runs(2),
      );
    },
    TIMEOUT,
  );
});

function expectEdited(document: Plain, emitted: Emitted, edit: Edit): void {
  const before = toHeld(document);
  expect(readHeld(emitted.text)).toEqual(before);
  const edited = editYaml(emitted.text, edit);
  if (edited.kind !== 'edited') throw new Error(`${JSON.stringify(edited)}\n${emitted.text}`);
  const after = readHeld(edited.text);
  const expected = changeHeld(before, edit);
  expect(after).toEqual(expected);
  const elsewhere = readElsewhere(emitted.text);
  if (isDeepStrictEqual(elsewhere, before)) expect(readElsewhere(edited.text)).toEqual(expected);
  expectSameRest(emitted, edit, edited.text);
}
