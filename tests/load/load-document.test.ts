import { describe, expect, test } from 'vitest';
import { measureCpu } from '../support/cpu-time.ts';
import { findFindings, findProblems, loadText, RADAR } from './load-text.ts';

const encode = (text: string) => new TextEncoder().encode(text);

const MIB = 1024 * 1024;

/** The radar candidate, made exactly this many bytes long by a comment. */
function ofSize(bytes: number): string {
  return `${RADAR}#${'x'.repeat(bytes - RADAR.length - 1)}`;
}

describe('the bytes of a file', () => {
  test('are read as UTF-8', () => {
    expect(findProblems(RADAR.replace('Transport', 'Væsen £ 😀'))).toEqual([]);
  });

  test('may begin with a byte order mark', () => {
    expect(findProblems(`\ufeff${RADAR}`)).toEqual([]);
  });

  test('keep their columns after a byte order mark', () => {
    expect(findProblems('\ufeffcandidat: ferries\n')).toEqual(['unknown-kind 1:1-9']);
  });

  test('may end lines with CRLF, and keep their positions', () => {
    expect(findProblems(RADAR.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(findProblems(`${RADAR}owner:  me\ncontains: me\n`.replaceAll('\n', '\r\n'))).toEqual([
      'wrong-value 6:11-13',
    ]);
  });

  test('keep columns in UTF-16 units after an emoji', () => {
    expect(findProblems(`${RADAR}roles: {sponsor: 😀, payer: me}\n`)).toEqual([
      'unknown-key 5:22-27',
    ]);
  });

  test('are refused at 1:1 when they are not UTF-8', () => {
    const latin = Uint8Array.from([...encode(RADAR), 0x23, 0xe9, 0x0a]);
    expect(findProblems(latin)).toEqual(['unreadable-file 1:1-1']);
  });

  test('are refused when they cut a character short', () => {
    expect(findProblems(encode(`${RADAR}# £`).slice(0, -1))).toEqual(['unreadable-file 1:1-1']);
  });

  test('may be UTF-16 with a byte order mark, whichever byte comes first', () => {
    const little = Buffer.from(`\ufeff${RADAR}`, 'utf16le');
    expect(findProblems(little)).toEqual([]);
    expect(findProblems(Buffer.from(little).swap16())).toEqual([]);
  });

  test('are refused when they are UTF-16 without a mark, cut in a character, or with a NUL', () => {
    const marked = Buffer.from(`\ufeff${RADAR}`, 'utf16le');
    const withNul = Buffer.from(`\ufeff${RADAR}# \0\n`, 'utf16le');
    for (const bytes of [marked.subarray(2), marked.subarray(0, -1), withNul]) {
      expect(findProblems(bytes)).toEqual(['unreadable-file 1:1-1']);
    }
  });

  test('are refused when they are those of a workbook, or end their lines in CR alone', () => {
    const zip = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]);
    const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]);
    const refused = [zip, compound, encode(RADAR.replaceAll('\n', '\r'))];
    for (const bytes of refused) expect(findProblems(bytes)).toEqual(['unreadable-file 1:1-1']);
  });

  test('are refused when a NUL is among them', () => {
    expect(findProblems(`${RADAR}# \0\n`)).toEqual(['unreadable-file 1:1-1']);
  });

  test('are read up to 1 MiB and refused beyond', () => {
    expect(findProblems(ofSize(MIB))).toEqual([]);
    expect(findProblems(ofSize(MIB + 1))).toEqual(['unreadable-file 1:1-1']);
  });

  test('are refused when they nest too deeply', () => {
    expect(findProblems(`${RADAR}summary: ${'['.repeat(100_000)}`)).toEqual([
      'unreadable-file 1:1-1',
    ]);
  });

  // The digest is that of `printf '…' | sha256sum`.
  test('have their SHA-256 as digest', () => {
    expect(loadText(RADAR).digest).toBe(
      'a6ccdea79fb46e2e028a776e9f5242a8052cbc347b53f035a7710a6c9d402962',
    );
  });
});

describe('a file that says nothing of what it is', () => {
  test('is reported at 1:1 when it is empty', () => {
    expect(findProblems('')).toEqual(['unknown-kind 1:1-1']);
    expect(findProblems(' \n\n')).toEqual(['unknown-kind 1:1-1']);
  });

  test('is reported at 1:1 when it holds only a comment', () => {
    expect(findProblems('# to be written\n')).toEqual(['unknown-kind 1:1-1']);
  });

  test('is reported at 1:1 when it holds only text', () => {
    expect(findProblems('candidate')).toEqual(['unknown-kind 1:1-1']);
  });

  test('is reported at 1:1 when it holds a list', () => {
    expect(findProblems('- candidate: ferries\n')).toEqual(['unknown-kind 1:1-1']);
  });

  test('is reported at its first key when that is not a kind', () => {
    expect(findProblems('# first\n\nname: Ferries\ncandidate: ferries\n')).toEqual([
      'unknown-kind 3:1-5',
    ]);
  });

  test('is reported when its first key is a list', () => {
    expect(findProblems('? [a, b]\n: c\n')).toEqual(['unknown-kind 1:3-9']);
  });
});

describe('keys with a meaning in JavaScript', () => {
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    test(`${key} is an unknown key at the top`, () => {
      const end = key.length + 1;
      expect(findProblems(`${RADAR}${key}: {a: b}\n`)).toEqual([`unknown-key 5:1-${end}`]);
    });

    test(`${key} is an unknown key in an answer`, () => {
      const line = `answers: {virgin-territory: {${key}: N}}\n`;
      expect(findProblems(RADAR + line)).toEqual([`unknown-key 5:30-${30 + key.length}`]);
    });
  }

  for (const key of ['__proto__', 'toString', 'hasOwnProperty']) {
    test(`${key} is no id of a criterion or a source`, () => {
      const lines = `answers: {${key}: {meets: N}}\nsources: {${key}: {title: T}}\n`;
      const end = 11 + key.length;
      expect(findProblems(RADAR + lines)).toEqual([
        `wrong-value 5:11-${end}`,
        `wrong-value 6:11-${end}`,
      ]);
    });
  }
});

describe('a key that stands twice', () => {
  test('is reported at the second, with the first beside it', () => {
    expect(findFindings(`${RADAR}name: Boats\n`)).toMatchObject([
      {
        problem: { rule: 'duplicate-key' },
        span: { line: 5, column: 1, endColumn: 5 },
        related: [{ file: 'some.yaml', span: { line: 2, column: 1, endColumn: 5 } }],
      },
    ]);
  });

  test('is reported each time it stands again', () => {
    expect(findProblems(`${RADAR}name: Boats\nowner: me\nname: Ships\n`)).toEqual([
      'duplicate-key 5:1-5',
      'duplicate-key 7:1-5',
    ]);
  });

  test('is found in a flow mapping and however it is quoted', () => {
    expect(findProblems(`${RADAR}roles: {funder: a, "funder": b}\n`)).toEqual([
      'duplicate-key 5:20-28',
    ]);
  });

  test('is found among answers', () => {
    const answers = 'answers:\n  digitisable: {meets: Y}\n  digitisable: {meets: N}\n';
    expect(findProblems(RADAR + answers)).toEqual(['duplicate-key 7:3-14']);
  });
});

describe('a file with many problems', () => {
  test('has every one of them reported', () => {
    const text = 'candidate: Ferries\nname:\nsectr: x\nstatus: radar\norganisations: 0x1f\n';
    expect(findProblems(text).sort()).toEqual([
      'missing-key 1:1-10',
      'unknown-key 3:1-6',
      'wrong-value 1:12-19',
      'wrong-value 2:6-6',
      'wrong-value 5:16-20',
    ]);
  });

  test('is read in time that grows with its length alone', () => {
    const text = RADAR + Array.from({ length: 5000 }, (_, index) => `key${index}: x\n`).join('');
    const took = measureCpu(() => expect(findProblems(text)).toHaveLength(5000));
    expect(took).toBeLessThan(1500);
  });
});
