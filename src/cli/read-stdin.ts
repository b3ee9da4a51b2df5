/** Everything that comes from standard input, when `-` is among the paths; undefined otherwise. */
export async function readStdin(paths: readonly string[]): Promise<Uint8Array | undefined> {
  if (!paths.includes('-')) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
