import { readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Printable } from '../report/harmless/harmless.ts';

/** Everything that the program touches outside itself. */
export interface Host {
  /** The folder from which relative paths are read, itself absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array, unknown, unknown> & { readonly fd?: number };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Where the program's own files are. */
  readonly packageRoot: URL;
  /** What this run reads, by path or open descriptor: added to where it is found, never written over. */
  readonly inputs: Set<string | number>;
}

/** What the program asks of the streams that it writes to: those of Node have it all. */
export interface OutputStream {
  readonly write: (text: Printable) => unknown;
  readonly isTTY?: boolean | undefined;
  /** The width of a terminal. */
  readonly columns?: number | undefined;
  readonly getColorDepth?: (() => number) | undefined;
  /** What the system knows it by; undefined where it is no stream of a process. */
  readonly fd?: number;
}

/** The program by its name and version, as reports name it. */
export function readTool(host: Host): { readonly name: string; readonly version: string } {
  return { name: 'assess', version: readVersion(host) };
}

/** The version of the program, as its package says. */
export function readVersion({ packageRoot }: Host): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8'));
  const isKnown = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isKnown ? String(manifest.version) : 'unknown';
}

/** The path of a file that is part of the package. */
export function packagePath({ packageRoot }: Host, path: string): string {
  return fileURLToPath(new URL(path, packageRoot));
}

/**
 * A path as the disk is asked for it. Nothing of it is resolved, so that the system judges links,
 * closing slashes and the empty path as it would in the working folder.
 */
export function toAbsolute(path: string, { cwd }: Pick<Host, 'cwd'>): string {
  return path === '' || isAbsolute(path) ? path : `${cwd}${sep}${path}`;
}

/** A path as reports print it: from the working folder, with forward slashes. */
export function displayPath(path: string, { cwd }: Pick<Host, 'cwd'>): string {
  return relative(cwd, resolve(cwd, path)).split(sep).join('/');
}
