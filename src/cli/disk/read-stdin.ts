import { buffer } from 'node:stream/consumers';
import type { Host } from '../host.ts';

/** Everything that comes from standard input, when `-` is among the paths; undefined otherwise. */
export async function readStdin(
  paths: readonly string[],
  host: Host,
): Promise<Uint8Array | undefined> {
  if (!paths.includes('-')) return undefined;
  const { stdin, inputs } = host;
  if (stdin.fd !== undefined) inputs.add(stdin.fd);
  return buffer(stdin);
}
