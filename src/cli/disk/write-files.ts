import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { encodeText } from '../../load/encode-text.ts';
import type { Encoding } from '../../load/source.ts';
import { type Host, toAbsolute } from '../host.ts';
import { WrongUse } from '../wrong-use.ts';
import { explainWriteFault } from './explain-write-fault.ts';
import { checkWritable, type FileTarget, findTarget, type Target } from './find-target.ts';
import { createFile, replaceFile } from './replace-file.ts';
import { removeLeftovers } from './temporary-file.ts';
import { writeStraight } from './write-straight.ts';

/** A file to write. */
export interface FileToWrite {
  /** As it was typed. */
  readonly file: string;
  /** Makes its text when its turn comes; undefined where it is to stay as it is after all. */
  readonly text: () => string | undefined;
  /** How its text becomes bytes: as UTF-8, unless this says otherwise. */
  readonly encoding?: Encoding;
  /** What becomes of a file that is there: it is replaced, unless this says otherwise. */
  readonly existing?: 'added-to' | 'refused';
}

/**
 * Writes files: the one way to do so. None is written unless all may be, and each is written whole
 * or left as it was. Tells `onWritten` of each. Throws WrongUse naming the file that failed.
 */
export function writeFiles(
  files: readonly FileToWrite[],
  host: Host,
  onWritten: (file: string) => void = () => undefined,
): void {
  const written = new Map<string, Set<number>>();
  for (const { file } of files) {
    const target = findOutput(file, host);
    if (target.kind === 'file') written.set(dirname(target.path), new Set());
  }
  try {
    for (const each of files) {
      const target = findOutput(each.file, host);
      const text = each.text();
      if (text === undefined) continue;
      explained(each.file, () =>
        writeTarget(target, encodeText(text, each.encoding), each.existing),
      );
      onWritten(each.file);
      if (target.kind === 'file' && target.stats !== undefined) {
        written.get(dirname(target.path))?.add(target.stats.ino);
      }
    }
  } finally {
    for (const [folder, inodes] of written) removeLeftovers(folder, inodes);
  }
}

/** Why a file could not be written, as the end of a sentence about it; undefined where it may be. */
export function explainRefusal(file: string, host: Host): string | undefined {
  try {
    checkWritable(findTarget(toAbsolute(file, host)));
    return undefined;
  } catch (error) {
    return explainWriteFault(error);
  }
}

/** What a path typed for an output leads to. Throws WrongUse where it could not be written. */
export function findOutput(file: string, host: Host): Target {
  return explained(file, () => {
    const target = findTarget(toAbsolute(file, host));
    checkWritable(target);
    return target;
  });
}

function writeTarget(target: Target, bytes: Uint8Array, existing: FileToWrite['existing']): void {
  if (target.kind !== 'file') writeStraight(target, bytes);
  else if (existing === 'refused') createFile(target, bytes);
  else replaceFile(target, existing === 'added-to' ? addTo(target, bytes) : bytes);
}

function addTo({ path, stats }: FileTarget, bytes: Uint8Array): Uint8Array {
  return stats === undefined ? bytes : Buffer.concat([readFileSync(path), bytes]);
}

/** Does something for an output; what the system refuses is wrong use, in words that name it. */
function explained<T>(file: string, attempt: () => T): T {
  try {
    return attempt();
  } catch (error) {
    throw new WrongUse(`${file}: ${explainWriteFault(error)}.`);
  }
}
