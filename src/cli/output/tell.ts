import { showLine } from '../../report/harmless/plain-text.ts';
import { safe } from '../../report/harmless/safe.ts';
import type { OutputStream } from '../host.ts';

/** Writes a message as one line, whatever the file names in it hold. */
export function tell(stream: OutputStream, message: string): void {
  stream.write(safe`${showLine(message)}\n`);
}
