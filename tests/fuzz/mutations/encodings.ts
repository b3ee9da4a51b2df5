import { type ByteMutation, encode } from './mutation.ts';

/** Other ways in which the same text may be kept in a file. */
export const ENCODINGS: Readonly<Record<string, ByteMutation>> = {
  'UTF-8 with a byte order mark': (bytes) => Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]),
  'UTF-16, the lower byte first': (bytes) => toUtf16(`\ufeff${decode(bytes)}`),
  'UTF-16, the higher byte first': (bytes) => toUtf16(`\ufeff${decode(bytes)}`).swap16(),
  'UTF-16 without a byte order mark': (bytes) => toUtf16(decode(bytes)),
  Latin1: (bytes) => Buffer.from(decode(bytes), 'latin1'),
  'with CR LF line ends': (bytes) => encode(decode(bytes).replaceAll('\n', '\r\n')),
  'with CR line ends': (bytes) => encode(decode(bytes).replaceAll('\n', '\r')),
  'with line ends of both kinds': (bytes, random) =>
    encode(decode(bytes).replaceAll('\n', () => (random(2) === 0 ? '\n' : '\r\n'))),
  'without a last line end': (bytes) => encode(decode(bytes).trimEnd()),
};

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function toUtf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}
