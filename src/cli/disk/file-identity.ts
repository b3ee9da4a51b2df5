import { closeSync, existsSync, fstatSync, openSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './find-files.ts';
import type { FileTarget } from './find-target.ts';
import { nameTemporary } from './temporary-file.ts';

/**
 * What a path or an open descriptor leads to, the same however it is spelled or linked; undefined
 * where it is no file, or cannot be looked at.
 */
export function identifyFile(place: string | number): string | undefined {
  const found = look(place);
  return found?.isFile() ? `${found.dev}:${found.ino}` : undefined;
}

/** Whether writing to two targets would write one file, be it there already or not yet. */
export function isSameFile(one: FileTarget, other: FileTarget): boolean {
  const [own, theirs] = [identifyFile(one.path), identifyFile(other.path)];
  if (own !== undefined || theirs !== undefined) return own === theirs;
  const folder = dirname(one.path);
  const [name, second] = [basename(one.path), basename(other.path)];
  if (!isSameFolder(folder, dirname(other.path))) return false;
  return name === second || (fold(name) === fold(second) && isCaseBlind(folder));
}

function isSameFolder(one: string, other: string): boolean {
  const [own, theirs] = [look(one), look(other)];
  return own?.dev === theirs?.dev && own?.ino === theirs?.ino;
}

/** Inodes are exact only as big integers. */
function look(place: string | number) {
  try {
    return typeof place === 'number'
      ? fstatSync(place, { bigint: true })
      : statSync(place, { bigint: true });
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Whether names that differ in case alone are one name in a folder: asked of the disk itself. */
function isCaseBlind(folder: string): boolean {
  const probe = nameTemporary(folder);
  try {
    closeSync(openSync(probe, 'wx'));
    return existsSync(join(folder, basename(probe).toUpperCase()));
  } catch (error) {
    // Where not even this can be written, nothing will be.
    if (codeOf(error) === undefined) throw error;
    return false;
  } finally {
    rmSync(probe, { force: true });
  }
}
