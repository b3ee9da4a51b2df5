import { describe, expect, test } from 'vitest';
import { findChanged } from '../../../src/page/saving/find-changed.ts';
import { makeDownload } from '../../../src/page/saving/make-download.ts';
import { readZip } from '../../support/read-zip.ts';
import { toPageFile } from '../shipped-files.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

function download(files: Files) {
  const now = Object.entries(files).map(([file, holds]) => toPageFile(file, holds));
  return makeDownload(findChanged([], now));
}

/** 1 January 1980, 0:00, as MS-DOS writes it: the year from 1980, month 1, day 1. */
const FIRST_DAY = ((1 << 5) | 1) << 16;

describe('a download', () => {
  test('of one file is the file itself, without its folders', () => {
    const { name, type, bytes } = download({ 'candidates/radar/taxi.yaml': 'candidate: taxi\n' });
    expect({ name, type }).toEqual({ name: 'taxi.yaml', type: 'application/yaml' });
    expect(new TextDecoder().decode(bytes)).toBe('candidate: taxi\n');
  });

  test('of several files is an archive that another reader reads, with folders and bytes', () => {
    const wide = Buffer.from('\ufeffa: £1\r\n', 'utf16le');
    const files = {
      'criteria/sheet.yaml': 'sheet: s\n'.repeat(5000),
      'candidates/größe.yaml': '\ufeffa: 1\r\nb: 2',
      'candidates/b.yaml': wide,
      'candidates/empty.yaml': '',
    };
    const { name, type, bytes } = download(files);
    expect({ name, type }).toEqual({ name: 'assess-changes.zip', type: 'application/zip' });
    expect(readZip(bytes).map((file) => ({ ...file, bytes: Buffer.from(file.bytes) }))).toEqual(
      Object.entries(files)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([file, holds]) => ({ name: file, time: FIRST_DAY, bytes: Buffer.from(holds) })),
    );
    expect(bytes.length).toBeLessThan(2000);
  });

  test('has the same bytes in whatever order the files come', () => {
    const [a, b] = [{ 'a.yaml': 'a\n' }, { 'b.yaml': 'b\n' }];
    expect(download({ ...a, ...b })).toEqual(download({ ...b, ...a }));
  });

  test('holds no name that leads out of the folder into which it is unpacked', () => {
    const { bytes } = download({
      '../a.yaml': '1\n',
      'a.yaml': '2\n',
      '/etc/b.yaml': '3\n',
      'C:\\x\\..\\c.yaml': '4\n',
      './a.yaml': '5\n',
    });
    expect(readZip(bytes).map(({ name }) => name)).toEqual([
      'a-2.yaml',
      'a-3.yaml',
      'a.yaml',
      'etc/b.yaml',
      'x/c.yaml',
    ]);
  });
});
