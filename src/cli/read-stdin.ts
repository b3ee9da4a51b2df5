import { buffer } from 'node:stream/consumers';

/** Everything that comes from standard input, when `-` is among the paths; undefined otherwise. */
export async function readStdin(paths: readonly string[]): Promise<Uint8Array | undefined> {
  return paths.includes('-') ? buffer(process.stdin) : undefined;
}
