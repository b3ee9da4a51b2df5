import { buffer } from 'node:stream/consumers';
import type { Host } from '../host.ts';

/** The names of standard input. */
const NAMES: readonly string[] = ['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0'];

/** Whether a path stands for standard input, under whichever of its names. */
export function isStdin(path: string): boolean {
  return NAMES.includes(path);
}

/** Everything that comes from standard input, when it is among the paths; undefined otherwise. */
export async function readStdin(
  paths: readonly string[],
  host: Host,
): Promise<Uint8Array | undefined> {
  if (!paths.some(isStdin)) return undefined;
  const { stdin, inputs } = host;
  if (stdin.fd !== undefined) inputs.add(stdin.fd);
  return buffer(stdin);
}
