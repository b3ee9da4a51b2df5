import { readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, normalize, sep } from 'node:path';
import { compareText } from '../../documents/compare-text.ts';
import { isLeftOut, type Unread } from '../../load/meet-file.ts';
import { toAbsolute } from '../host.ts';
import { meet } from './meet.ts';

/** A path that was asked for and cannot be used, in words for the person who typed it. */
export interface PathFault {
  readonly path: string;
  readonly why: string;
}

/** A file to read: one that was named, or one that a folder holds; or something in a folder that cannot be passed over. */
export type FoundFile =
  | { readonly kind: 'named' | 'met'; readonly path: string }
  | { readonly kind: 'unread'; readonly path: string; readonly unread: Unread };

/** The files found, in code-unit order, and the paths that led nowhere. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly faults: readonly PathFault[];
}

/**
 * Finds the files that some paths stand for: a file itself, or every `.yaml` and `.yml` in a folder,
 * with what else there may hold a document and is not read.
 * Relative paths are read from the folder `cwd`, and what is found in them is named from there.
 */
export function findFiles(paths: readonly string[], cwd: string): FoundFiles {
  const files: Files = new Map();
  const faults: PathFault[] = [];
  for (const path of paths) {
    const place = toAbsolute(path, { cwd });
    try {
      if (statSync(place).isDirectory()) collect(path, cwd, new Set(), files);
      else keep(realpathSync(place), { kind: 'named', path: normalize(path) }, files);
    } catch (error) {
      faults.push({ path: pathOf(error, path, cwd), why: explainFault(error) });
    }
  }
  const inOrder = [...files.values()].sort((a, b) => compareText(a.path, b.path));
  return { files: inOrder, faults };
}

/** What was found, by its real path. */
type Files = Map<string, FoundFile>;

const KINDS: readonly FoundFile['kind'][] = ['named', 'met', 'unread'];

/** Keeps one name of a file that several lead to: the same one whatever their order. */
function keep(real: string, found: FoundFile, files: Files): void {
  const other = files.get(real);
  if (other === undefined || isBefore(found, other)) files.set(real, found);
}

function isBefore(a: FoundFile, b: FoundFile): boolean {
  const ofKinds = KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  return ofKinds === 0 ? a.path < b.path : ofKinds < 0;
}

/** Walks a folder, its links followed, each real folder once; what begins with a dot or `~$` is left out. */
function collect(folder: string, cwd: string, seen: Set<string>, files: Files): void {
  const real = realpathSync(toAbsolute(folder, { cwd }));
  if (seen.has(real)) return;
  seen.add(real);
  for (const entry of readdirSync(real, { withFileTypes: true })) {
    if (isLeftOut(entry.name)) continue;
    const path = join(folder, entry.name);
    const place = join(real, entry.name);
    try {
      const met = meet(entry, place);
      if (met === 'folder') collect(path, cwd, seen, files);
      else if (met === 'file') {
        const file = entry.isSymbolicLink() ? realpathSync(place) : place;
        keep(file, { kind: 'met', path }, files);
      } else if (met !== 'other') keep(place, { kind: 'unread', path, unread: met }, files);
    } catch (error) {
      const facts = { why: 'not-opened', found: explainFault(error) } as const;
      keep(place, { kind: 'unread', path, unread: { facts } }, files);
    }
  }
}

/** Why the operating system refused a path, in plain words; rethrows what is no such refusal. */
export function explainFault(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'it may not be opened with your permissions';
    case 'ELOOP':
      return 'its links lead in a circle';
    case 'ENOTDIR':
      return 'part of the path is a file, not a folder';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENXIO':
      return 'it is a socket, and only files and pipes can be read';
    case undefined:
      throw error;
    default:
      return `the system refused it (${codeOf(error)})`;
  }
}

/** The code of an error of the operating system; undefined for any other. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** The path that the system refused, as far from `cwd` as the one that was asked for. */
function pathOf(error: unknown, asked: string, cwd: string): string {
  const path = error instanceof Error && 'path' in error ? error.path : undefined;
  if (typeof path !== 'string') return asked;
  const isInside = !isAbsolute(asked) && path.startsWith(cwd + sep);
  return isInside ? path.slice(cwd.length + sep.length) : path;
}
