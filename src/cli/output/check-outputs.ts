import { identifyFile, isSameFile } from '../disk/file-identity.ts';
import type { FileTarget } from '../disk/find-target.ts';
import { findOutput } from '../disk/write-files.ts';
import type { Host } from '../host.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * Throws WrongUse where a file typed for an output could not be written, is read by this run, or is
 * another output too, standard output included where a report goes there. Devices may be shared.
 */
export function checkOutputs(files: readonly string[], isStdoutUsed: boolean, host: Host): void {
  const outputs = files.flatMap((file) => {
    const target = findOutput(file, host);
    return target.kind === 'file' ? [{ file, target }] : [];
  });
  if (outputs.length === 0) return;
  refuseInputs(outputs, host);
  if (isStdoutUsed) refuseStandardOutput(outputs, host);
  for (const [index, { file, target }] of outputs.entries()) {
    const other = outputs.slice(0, index).find((earlier) => isSameFile(earlier.target, target));
    if (other !== undefined) {
      const spelled = other.file === file ? 'it' : `as ${other.file} it`;
      throw refuse(file, `${spelled} is another output of this run`);
    }
  }
}

interface Output {
  /** As it was typed. */
  readonly file: string;
  readonly target: FileTarget;
}

function refuseInputs(outputs: readonly Output[], { inputs }: Host): void {
  const read = new Set([...inputs].map(identifyFile));
  for (const { file, target } of outputs) {
    const own = identifyFile(target.path);
    if (own !== undefined && read.has(own)) throw refuse(file, 'this run reads it');
  }
}

function refuseStandardOutput(outputs: readonly Output[], { stdout }: Host): void {
  const standard = stdout.fd === undefined ? undefined : identifyFile(stdout.fd);
  for (const { file, target } of outputs) {
    const own = identifyFile(target.path);
    if (own !== undefined && own === standard) throw refuse(file, 'standard output goes there');
  }
}

function refuse(file: string, why: string): WrongUse {
  return new WrongUse(`${file}: ${why}. Nothing was written: name another file.`);
}
