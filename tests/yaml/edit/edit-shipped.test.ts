import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/yaml/edit/edit.ts';
import { editYaml } from '../../../src/yaml/edit/edit-yaml.ts';
import { findComments } from '../../../src/yaml/find-comments.ts';
import { locate } from '../../../src/yaml/locate.ts';
import { parseYaml } from '../../../src/yaml/parse-yaml.ts';
import { treeToPlain } from '../../../src/yaml/tree-to-plain.ts';
import { PROPERTY_RUNS, runs } from '../../support/property-runs.ts';
import { ROOT } from '../../support/root.ts';
import { EDIT_CHOICE, pickEdit } from './generate-edits.ts';
import { changeHeld, readHeld } from './held.ts';

const FOLDERS = ['candidates', 'criteria', 'examples'];
/** Every YAML file that comes with the program, with what it holds. */
const SHIPPED = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
).map((text) => ({ text, tree: parse(text), held: readHeld(text) }));

type Shipped = (typeof SHIPPED)[number];

/** An edit of a long file takes some 20 ms. */
const TIMEOUT = 30_000 + 200 * PROPERTY_RUNS;

describe('an edit of a shipped file', () => {
  test(
    'changes what it says and leaves other values, comments and lines',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...SHIPPED), EDIT_CHOICE, (shipped, choice) => {
          const { text, tree, held } = shipped;
          const edit = pickEdit(treeToPlain(tree).plain, choice);
          fc.pre(edit !== undefined);
          const edited = editYaml(text, edit);
          if (edited.kind !== 'edited') {
            expect(edited.kind).toBe(
              edit.kind === 'remove' ? 'comments-between' : 'comments-inside',
            );
            return;
          }
          expect(readHeld(edited.text)).toEqual(changeHeld(held, edit));
          expectComments(text, edited.text, edit);
          expect(countChanged(text, edited.text)).toBeLessThanOrEqual(countOwn(shipped, edit));
        }),
        runs(1),
      );
    },
    TIMEOUT,
  );
});

function parse(text: string) {
  const parsed = parseYaml(text);
  if (parsed.outcome !== 'parsed') throw new Error(parsed.outcome);
  return parsed.tree;
}

/** All comments stay in order; those of what is removed may go. */
function expectComments(before: string, after: string, edit: Edit): void {
  const [old, kept] = [before, after].map((text) => findComments(text).map((each) => each.comment));
  if (edit.kind !== 'remove') expect(kept).toEqual(old);
  else expect(old?.filter((comment) => kept?.includes(comment))).toEqual(kept);
}

/** How many lines of a text are not those with which the other begins or ends. */
function countChanged(before: string, after: string): number {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const first = old.findIndex((line, index) => line !== now[index]);
  if (first === -1) return 0;
  const last = old.findLastIndex(
    (line, index) => index < first || line !== now[index + now.length - old.length],
  );
  return Math.max(0, last - first + 1);
}

/** How many lines an edit may change: those of the item, the line of its holder, ignores above it. */
function countOwn({ text, tree }: Shipped, edit: Edit): number {
  if (edit.kind === 'insert-key' || edit.kind === 'insert-item') return 1;
  const [start] = locate(tree, { path: edit.path, at: 'key' });
  const [, end] = locate(tree, { path: edit.path, at: 'value' });
  const lines = text.slice(start, end).trimEnd().split('\n').length;
  const ignores = text.slice(0, start).match(/(?:^ *# assess-ignore.*\n)* *(?:- )?$/m);
  return lines + (edit.kind === 'set' ? 0 : 1 + (ignores?.[0].split('\n').length ?? 1) - 1);
}
