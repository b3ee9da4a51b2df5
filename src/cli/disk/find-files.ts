import { readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, normalize, sep } from 'node:path';
import { toAbsolute } from '../host.ts';

/** A path that was asked for and cannot be used, in words for the person who typed it. */
export interface PathFault {
  readonly path: string;
  readonly why: string;
}

/** The files found, in code-unit order, and the paths that led nowhere. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly faults: readonly PathFault[];
}

/**
 * Finds the files that some paths stand for: a file itself, or every `.yaml` and `.yml` in a folder.
 * Relative paths are read from the folder `cwd`, and what is found in them is named from there.
 */
export function findFiles(paths: readonly string[], cwd: string): FoundFiles {
  const files = new Map<string, string>();
  const faults: PathFault[] = [];
  for (const path of paths) {
    const place = toAbsolute(path, { cwd });
    try {
      if (statSync(place).isDirectory()) collect(path, cwd, new Set(), files);
      else keep(realpathSync(place), normalize(path), files);
    } catch (error) {
      faults.push({ path: pathOf(error, path, cwd), why: explainFault(error) });
    }
  }
  return { files: [...files.values()].sort(), faults };
}

/** Keeps one name of a file that several lead to: the same one whatever their order. */
function keep(real: string, path: string, files: Map<string, string>): void {
  const other = files.get(real);
  if (other === undefined || path < other) files.set(real, path);
}

/** Walks a folder, its links followed, each real folder once; dot folders are left out. */
function collect(folder: string, cwd: string, seen: Set<string>, files: Map<string, string>): void {
  const real = realpathSync(toAbsolute(folder, { cwd }));
  if (seen.has(real)) return;
  seen.add(real);
  for (const entry of readdirSync(toAbsolute(folder, { cwd }), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const isLink = entry.isSymbolicLink();
    const target = isLink ? statSync(toAbsolute(path, { cwd }), { throwIfNoEntry: false }) : entry;
    if (target?.isDirectory() && !entry.name.startsWith('.')) collect(path, cwd, seen, files);
    else if (target?.isFile() && /\.ya?ml$/.test(entry.name)) {
      const file = isLink ? realpathSync(toAbsolute(path, { cwd })) : join(real, entry.name);
      keep(file, path, files);
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
