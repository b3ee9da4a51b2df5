import { buffer } from 'node:stream/consumers';
import type { Host } from '../host.ts';

/** Everything that comes from standard input, when `-` is among the paths; undefined otherwise. */
export async function readStdin(
  paths: readonly string[],
  { stdin }: Host,
): Promise<Uint8Array | undefined> {
  return paths.includes('-') ? buffer(stdin) : undefined;
}
