/**
 * The text of a file as an editor shows it: in UTF-16 where its first bytes say so, else in UTF-8. The
 * byte order mark is left off unless it is to be kept.
 */
export function readBytes(bytes: Uint8Array, keepsMark = false): string {
  return new TextDecoder(findEncoding(bytes), { ignoreBOM: keepsMark }).decode(bytes);
}

function findEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
