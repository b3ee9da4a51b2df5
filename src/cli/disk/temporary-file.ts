import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './find-files.ts';

/** The process, and for a copy the file that it is a copy of. */
const NAME = /^\.assess-([1-9]\d{0,8})-(?:[\da-f]{8}\.tmp|(\d+)\.copy)$/;

/**
 * A path in a folder for a file of this process that is to be renamed or removed. It begins with a
 * dot: files so named are never read as candidates.
 */
export function nameTemporary(folder: string): string {
  return join(folder, `.assess-${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
}

/** The path of the whole copy that stands beside a file, known by its inode, while that is written. */
export function nameCopy(folder: string, inode: number): string {
  return join(folder, `.assess-${process.pid}-${inode}.copy`);
}

/**
 * Removes from a folder what processes that are gone left there. A copy may be all that is whole of
 * its file, so it stays unless that file is among the `written`, by inode. Called while this
 * process has no file of its own there, so one of its number is of an earlier process.
 */
export function removeLeftovers(folder: string, written: ReadonlySet<number>): void {
  try {
    for (const name of readdirSync(folder)) {
      const [, pid, inode] = NAME.exec(name) ?? [];
      if (pid === undefined || isRunning(Number(pid))) continue;
      if (inode === undefined || written.has(Number(inode))) {
        rmSync(join(folder, name), { force: true });
      }
    }
  } catch (error) {
    // What was to be written stands whole: a folder that cannot be tidied is no failure.
    if (codeOf(error) === undefined) throw error;
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
