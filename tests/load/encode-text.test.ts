import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/load/decode-text.ts';
import { encodeText } from '../../src/load/encode-text.ts';

/** The bytes of `é€` and of a sign beyond 16 bits, by the tables of the Unicode Standard. */
const BYTES = {
  'utf-8': 'c3a9 e282ac f09f8f9b',
  'utf-8-with-mark': 'efbbbf c3a9 e282ac f09f8f9b',
  'utf-16le': 'fffe e900 ac20 3cd8 dbdf',
  'utf-16be': 'feff 00e9 20ac d83c dfdb',
} as const;

const TEXT = 'é€\u{1f3db}';

describe('encodeText', () => {
  for (const encoding of ['utf-8', 'utf-8-with-mark', 'utf-16le', 'utf-16be'] as const) {
    test(`writes ${encoding}`, () => {
      const hex = Buffer.from(encodeText(TEXT, encoding)).toString('hex');
      expect(hex).toBe(BYTES[encoding].replaceAll(' ', ''));
    });

    test(`writes what is read as ${encoding}`, () => {
      const read = decodeText(encodeText(TEXT, encoding), () => '');
      expect(read).toMatchObject({ ok: true, text: TEXT, encoding });
    });
  }
});
