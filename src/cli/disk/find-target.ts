import {
  accessSync,
  constants,
  fstatSync,
  lstatSync,
  readlinkSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, sep } from 'node:path';
import { WriteRefused } from './explain-write-fault.ts';

/** What writing to a path comes to, its links followed. */
export type Target =
  | FileTarget
  /** A device, a named pipe or a socket. */
  | { readonly kind: 'special'; readonly path: string }
  /** Something that this process holds open, as `/dev/stdout` names it. */
  | { readonly kind: 'descriptor'; readonly descriptor: number };

/** A file, or the place of one that is not there yet. */
export interface FileTarget {
  readonly kind: 'file';
  /** Its own path, free of links. */
  readonly path: string;
  readonly stats: Stats | undefined;
}

/** Finds what a path leads to. Throws WriteRefused, or the system's own error, where nothing can be written. */
export function findTarget(path: string): Target {
  if (path === '' || path.endsWith('/') || path.endsWith(sep)) {
    throw new WriteRefused('it names no file');
  }
  // Links that lead in a circle end here.
  statSync(path, { throwIfNoEntry: false });
  // The native one: the other takes ".." away before it follows a link.
  const folder = realpathSync.native(dirname(path));
  const place = join(folder, basename(path));
  const descriptor = toDescriptor(place);
  if (descriptor !== undefined) return { kind: 'descriptor', descriptor };
  const stats = lstatSync(place, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink()) {
    const next = readlinkSync(place);
    return findTarget(isAbsolute(next) ? next : folder + sep + next);
  }
  if (stats?.isDirectory()) throw new WriteRefused('it is a folder');
  if (stats === undefined || stats.isFile()) return { kind: 'file', path: place, stats };
  return { kind: 'special', path: place };
}

/**
 * Throws where a target could not be written. A file whose owner may not write it is left alone,
 * whoever asks: to replace it, only its folder would have to be writable, and root may write all.
 */
export function checkWritable(target: Target): void {
  if (target.kind === 'descriptor') {
    fstatSync(target.descriptor);
    return;
  }
  const { kind, path } = target;
  if (kind === 'special') {
    accessSync(path, constants.W_OK);
    return;
  }
  accessSync(dirname(path), constants.W_OK | constants.X_OK);
  if (target.stats === undefined) return;
  if ((target.stats.mode & constants.S_IWUSR) === 0)
    throw new WriteRefused('it is write-protected');
  accessSync(path, constants.W_OK);
}

/** Which open descriptor a path is another name of, if it is one. */
function toDescriptor(path: string): number | undefined {
  const [, own, number] = /^(?:\/dev|\/proc\/(\d+))\/fd\/(\d+)$/.exec(path) ?? [];
  const isOwn = own === undefined || Number(own) === process.pid;
  return number !== undefined && isOwn ? Number(number) : undefined;
}
