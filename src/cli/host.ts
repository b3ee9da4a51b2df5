import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the program's own files are: set once by `main`. */
export interface Host {
  readonly packageRoot: URL;
  readonly version: string;
  /** What came from standard input, where a path is `-`. */
  readonly stdin?: Uint8Array | undefined;
}

/** Reads what the program needs to know of its own package. */
export function readHost(packageRoot: URL): Host {
  const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? String(manifest.version)
      : 'unknown';
  return { packageRoot, version };
}

/** The path of a file that is part of the package. */
export function packagePath({ packageRoot }: Host, path: string): string {
  return fileURLToPath(new URL(path, packageRoot));
}

/** A path as reports print it: from the working folder, with forward slashes. */
export function displayPath(path: string): string {
  const shown = relative(process.cwd(), resolve(path));
  return shown.split(sep).join('/');
}
