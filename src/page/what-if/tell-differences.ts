import type { Assessment } from '../../assess/assessment.ts';
import { wordKey } from '../../documents/key-words.ts';
import type { Plain } from '../../yaml/plain.ts';
import { reasonPath } from './answer-path.ts';
import type { OpenedFiles } from './edit-text.ts';
import { findTextChanges } from './find-text-changes.ts';
import { isAsInFile } from './is-as-in-file.ts';
import { namePath, type PathName } from './name-path.ts';
import type { Standing } from './standing.ts';
import { type ToldChange, tellChanges } from './tell-change.ts';
import { type Change, toChange } from './wish.ts';
import { writeValue } from './write-value.ts';

/** What differs from the files that were loaded: in the texts, and by what is changed over them. */
export function tellDifferences(
  { changes }: Standing,
  loaded: OpenedFiles,
  now: OpenedFiles,
  assessment: Assessment,
): readonly ToldChange[] {
  const readLoaded = (path: string) =>
    isLoaded(path, loaded) ? loaded.page.readFile(path) : now.page.readFile(path);
  const differing = changes.filter((each) => !isAsInFile(each, readLoaded(each.path)));
  return [
    ...tellTexts(changes, loaded, now, assessment),
    ...tellChanges(differing, assessment, readLoaded),
  ];
}

function isLoaded(path: string, { page }: OpenedFiles): boolean {
  return page.readDocument(path.split('.')[0] ?? path) !== undefined;
}

/** What differs in the texts, but for what is changed over it. */
function tellTexts(
  changes: readonly Change[],
  loaded: OpenedFiles,
  now: OpenedFiles,
  assessment: Assessment,
): readonly ToldChange[] {
  if (loaded.files === now.files) return [];
  const contentOf = ({ files }: OpenedFiles) =>
    new Map(files.candidates.map(({ file, content }) => [file, content]));
  const [before, after] = [contentOf(loaded), contentOf(now)];
  return [...now.page.listFiles()].flatMap(([id, file]) => {
    if (before.get(file) === after.get(file)) return [];
    const was = loaded.page.readDocument(id);
    if (was === undefined) return [tellNew(id, file, assessment)];
    const is = now.page.readDocument(id);
    return findTextChanges(was, is)
      .map((change) => ({ ...change, steps: change.path, path: nameAsChange(id, change.path) }))
      .filter(({ path }) => !changes.some((change) => overlaps(change.path, path)))
      .map(({ path, steps, from, to }) => ({
        ...(ASSUMED.has(steps[0] ?? '')
          ? namePath(path, assessment)
          : nameKeys(id, steps, assessment)),
        path,
        steps,
        candidateId: id,
        from: write(from),
        to: write(to) ?? 'nothing',
        isWithoutReason:
          steps.at(-1) === 'meets' && from !== undefined && hasOldReason(path, loaded, now),
      }));
  });
}

function tellNew(id: string, file: string, { byId }: Assessment): ToldChange {
  const candidate = byId.get(id)?.candidate.name ?? id;
  const what = 'new candidate';
  return {
    path: id,
    steps: [],
    candidateId: id,
    candidate,
    what,
    from: undefined,
    to: file,
    isWithoutReason: false,
  };
}

/** The parts of a file to whose values a page gives the paths of changes. */
const ASSUMED: ReadonlySet<string> = new Set(['answers', 'organisations', 'savings', 'platform']);

/** A path as the page writes it, where an answer is `ID.CRITERION`. */
function nameAsChange(id: string, steps: readonly string[]): string {
  const path = [id, ...steps].join('.');
  return ASSUMED.has(steps[0] ?? '') ? toChange(`${path}=`).path : path;
}

function nameKeys(id: string, steps: readonly string[], { byId }: Assessment): PathName {
  return {
    candidate: byId.get(id)?.candidate.name ?? id,
    what: steps.map((step, index) => (index === 0 ? wordKey(step) : step)).join(', '),
  };
}

function overlaps(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

function write(value: Plain | undefined): string | undefined {
  return value === undefined ? undefined : writeValue(value);
}

function hasOldReason(path: string, loaded: OpenedFiles, now: OpenedFiles): boolean {
  const [was, is] = [loaded, now].map(({ page }) => write(page.readFile(reasonPath(path)))?.trim());
  return is !== undefined && is !== '' && is === was;
}
