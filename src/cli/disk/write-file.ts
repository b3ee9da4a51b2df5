import { statSync, writeFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { type Host, toAbsolute } from '../host.ts';
import { WrongUse } from '../wrong-use.ts';
import { explainFault } from './find-files.ts';

/** Replaces a file in one step, so that nobody ever sees half a report. Devices are written to directly. */
export function writeFile(file: string, content: string | Buffer, host: Host): void {
  const path = toAbsolute(file, host);
  try {
    const isSpecial = !(statSync(path, { throwIfNoEntry: false })?.isFile() ?? true);
    if (isSpecial) writeFileSync(path, content);
    else writeFileAtomic.sync(path, content);
  } catch (error) {
    throw new WrongUse(`${file}: ${explainFault(error)}.`);
  }
}
