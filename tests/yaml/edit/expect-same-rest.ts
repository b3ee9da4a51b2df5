import { expect } from 'vitest';
import type { Edit } from '../../../src/yaml/edit/edit.ts';
import type { Path } from '../../../src/yaml/place.ts';
import { type Emitted, type EmittedComment, keyOf } from './emit-yaml.ts';

/** Holds that an edit left every line alone that is not of what it changed, and all line breaks. */
export function expectSameRest(emitted: Emitted, edit: Edit, edited: string): void {
  const { text } = emitted;
  const lineBreak = text.includes('\n') ? emitted.lineBreak : '\n';
  expect(edited.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
  expect(edited.replaceAll(lineBreak, '').includes('\n')).toBe(false);
  // Behind the last item that is removed, a blank line above it can be left as the last one.
  const mayEndBlank = edit.kind === 'remove' && /\n\r?\n/.test(text);
  if (!mayEndBlank) expect(edited.endsWith('\n')).toBe(text.endsWith('\n'));

  const [before = [], after = []] = [text, edited].map((each) => {
    const lines = each.replace(/^\ufeff/, '').split(lineBreak);
    return text.endsWith('\n') ? lines.slice(0, -1) : lines;
  });
  const [first, last] = findTouched(emitted, edit);
  const ignores = edit.kind === 'remove' ? listIgnores(emitted, edit.path) : [];
  const above = before.slice(0, first).filter((line) => !ignores.includes(line.trim()));
  const below = before.slice(last + 1);
  expect(after.slice(0, above.length)).toEqual(above);
  const rest = after.slice(after.length - below.length);
  if (edit.kind === 'remove') expect(outdentFirst(rest)).toEqual(outdentFirst(below));
  else expect(rest).toEqual(below);
}

/** Lines without the indent of the comments that they begin with: it may go with what is removed above. */
function outdentFirst(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, index) => (first === -1 || index < first ? line.trimStart() : line));
}

/** The comments that should stand after an edit, in order. */
export function listKeptComments({ comments, lines }: Emitted, edit: Edit): string[] {
  const kept = comments.filter(
    (each) => edit.kind !== 'remove' || !goesWith(each, edit.path, lines),
  );
  return kept.map(({ comment }) => comment);
}

/** The comments that stand in a text, in order. */
export function listWrittenComments(text: string): string[] {
  return text.match(/# (?:assess-ignore rule: )?c\d+c/g) ?? [];
}

/** Whether a comment is of what stands at a path: inside, behind, or an ignore above. */
function goesWith(
  { comment, where, path, line }: EmittedComment,
  removed: Path,
  lines: Emitted['lines'],
): boolean {
  const isInside = removed.every((step, index) => path[index] === step);
  if (!isInside) return false;
  if (where === 'below') return line < findLines(lines, removed)[1];
  if (where === 'behind' || path.length > removed.length) return true;
  return comment.includes('assess-ignore');
}

function listIgnores({ comments }: Emitted, path: Path): string[] {
  return comments
    .filter(
      ({ where, comment, path: of }) =>
        where === 'above' && comment.includes('assess-ignore') && keyOf(of) === keyOf(path),
    )
    .map(({ comment }) => comment);
}

/**
 * The lines that an edit may touch: of a value that is set, its item's; of a new one, its holder's; of
 * one that is removed, its own, or its holder's where it is the only one or stands beside a dash.
 */
function findTouched(emitted: Emitted, edit: Edit): readonly [number, number] {
  const { lines } = emitted;
  const holder = edit.kind === 'insert-item' ? edit.path : edit.path.slice(0, -1);
  const isOwn = edit.kind === 'set' || (edit.kind === 'remove' && leavesHolder(lines, edit.path));
  if (isOwn) return findLines(lines, edit.path);
  const [first, last] = findLines(lines, holder);
  return edit.kind === 'remove' ? [first, last] : [first, findLastBelow(emitted, holder, last)];
}

/** The last line of what stands in a list or mapping with the comments that stand further in below it: what is new goes below them. */
function findLastBelow(emitted: Emitted, holder: Path, last: number): number {
  const isOfInner = emitted.comments.some(
    ({ where, line, path }) =>
      where === 'below' && line === last + 1 && path.length > holder.length,
  );
  return isOfInner ? findLastBelow(emitted, holder, last + 1) : last;
}

/** The lines of what stands at a path; what is in brackets has those of what they belong to. */
function findLines(lines: Emitted['lines'], path: Path): readonly [number, number] {
  const found = lines.get(keyOf(path));
  return found ?? findLines(lines, path.slice(0, -1));
}

function leavesHolder(lines: Emitted['lines'], path: Path): boolean {
  const holder = path.slice(0, -1);
  const isBesideDash =
    holder.length > 0 && findLines(lines, path)[0] === findLines(lines, holder)[0];
  const inHolder = [...lines.keys()].filter(
    (key) => key !== '[]' && keyOf(JSON.parse(key).slice(0, -1)) === keyOf(holder),
  );
  return inHolder.length > 1 && !isBesideDash;
}
