import type { Encoding } from '../../load/source.ts';

const BYTE_ORDER_MARK = '\u{feff}';

/** The bytes of a text in an encoding that it was read in, with the byte order mark that it had. */
export function encodeText(text: string, encoding: Encoding = 'utf-8'): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8-with-mark':
      return Buffer.from(BYTE_ORDER_MARK + text);
    case 'utf-16le':
      return Buffer.from(BYTE_ORDER_MARK + text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(BYTE_ORDER_MARK + text, 'utf16le').swap16();
    default:
      return encoding satisfies never;
  }
}
