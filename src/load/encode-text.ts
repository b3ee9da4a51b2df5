import type { Encoding } from './source.ts';

const BYTE_ORDER_MARK = '\u{feff}';

/** The bytes of a text in an encoding that it was read in, with the byte order mark that it had. */
export function encodeText(text: string, encoding: Encoding = 'utf-8'): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-with-mark':
      return new TextEncoder().encode(BYTE_ORDER_MARK + text);
    case 'utf-16le':
      return encodeWide(BYTE_ORDER_MARK + text, true);
    case 'utf-16be':
      return encodeWide(BYTE_ORDER_MARK + text, false);
    default:
      return encoding satisfies never;
  }
}

function encodeWide(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian);
  }
  return new Uint8Array(view.buffer);
}
