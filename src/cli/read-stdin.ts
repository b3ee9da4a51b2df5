/** Everything that comes from standard input, when `-` is among the paths; undefined otherwise. */
export async function readStdin(paths: readonly string[]): Promise<Uint8Array | undefined> {
  if (!paths.includes('-')) return undefined;
  const stream: AsyncIterable<Uint8Array> = process.stdin;
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
