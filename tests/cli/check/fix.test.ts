import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edit, GOOD } from '../../check/check-texts.ts';
import { runAssess } from '../../support/run-assess.ts';
import { CHECK, makeChecked, SHEET } from './folder.ts';

const FIX = [...CHECK, '--fix', '-f', 'compact'];

/** What --fix makes of a file, byte for byte, and how it ends. */
async function fix(content: string | Uint8Array) {
  const cwd = makeChecked({ 'a.yaml': content });
  const { code, stderr, stdout } = await runAssess(FIX, { cwd });
  const bytes = readFileSync(join(cwd, 'c', 'a.yaml'));
  return { code, stderr, stdout, bytes, text: bytes.toString('utf8') };
}

/** The good candidate with a comment, odd spaces and a blank line, which all have to stay. */
const LAID_OUT = edit(GOOD, 'savings:', '# Counted twice.\n\nsavings:   # in pounds');

/** A rewrite that is safe: what stands wrong, in place of what. */
const SAFE: readonly (readonly [what: string, right: string, wrong: string])[] = [
  ['a bare ? in braces', 'meets: "?"}', 'meets: ?}'],
  ['yes', 'meets: Y', 'meets: yes'],
  ['a quoted yes', 'meets: Y', "meets: 'Yes'"],
  ['unknown', 'meets: "?"}', 'meets: unknown}'],
  ['a misspelt key', 'sector:', 'sectr:'],
  ['a misspelt key in braces', 'addressable:', 'adressable:'],
  ['a misspelt criterion', 'legal:', 'leagl:'],
];

describe('--fix', () => {
  for (const [what, right, wrong] of SAFE) {
    test(`mends ${what} and leaves every other byte`, async () => {
      const { code, stderr, text } = await fix(edit(LAID_OUT, right, wrong));
      expect(text).toBe(LAID_OUT);
      expect(code).toBe(0);
      expect(stderr).toMatch(/^fixed c\/a\.yaml:\d+: \S+ → \S+\n$/);
    });
  }

  test('leaves UTF-16 as it is, with its mark and the order of its bytes', async () => {
    const encode = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
    const wrong = encode(edit(LAID_OUT, 'sector:', 'sectr:'));
    expect((await fix(wrong)).bytes).toEqual(encode(LAID_OUT));
    expect((await fix(Buffer.from(wrong).swap16())).bytes).toEqual(encode(LAID_OUT).swap16());
  });

  test('turns no into N', async () => {
    const { text } = await fix(edit(LAID_OUT, 'meets: Y', 'meets: no'));
    expect(text).toBe(edit(LAID_OUT, 'meets: Y', 'meets: N'));
  });

  test('quotes a bare ? that ends a line, with its comment', async () => {
    const block = (meets: string) =>
      edit(GOOD, '{meets: "?"}', `\n    meets: ${meets}   # who knows`);
    expect((await fix(block('?'))).text).toBe(block('"?"'));
  });

  test('keeps the quotes of a key', async () => {
    const { text } = await fix(edit(GOOD, 'sector:', '"sectr":'));
    expect(text).toBe(edit(GOOD, 'sector:', '"sector":'));
  });

  test('mends a key and then the criterion below it', async () => {
    const { code, text } = await fix(edit(edit(GOOD, 'answers:', 'anwsers:'), 'legal:', 'leagl:'));
    expect({ code, text }).toEqual({ code: 0, text: GOOD });
  });

  test('keeps Windows line ends', async () => {
    const crlf = LAID_OUT.replaceAll('\n', '\r\n');
    const wrong = edit(edit(crlf, 'sector:', 'sectr:'), 'meets: "?"', 'meets: ?');
    expect((await fix(wrong)).text).toBe(crlf);
  });

  test('keeps a byte order mark', async () => {
    const { text } = await fix(`\u{feff}${edit(LAID_OUT, 'sector:', 'sectr:')}`);
    expect(text).toBe(`\u{feff}${LAID_OUT}`);
  });

  test('keeps the lack of a line end at the end', async () => {
    const { text } = await fix(edit(LAID_OUT, 'sector:', 'sectr:').trimEnd());
    expect(text).toBe(LAID_OUT.trimEnd());
  });

  test('mends several on one line', async () => {
    const wrong = edit(edit(LAID_OUT, 'addressable:', 'adressable:'), 'amount:', 'amonut:');
    expect((await fix(wrong)).text).toBe(LAID_OUT);
  });

  test('leaves a ? in quotes, in text and in comments', async () => {
    const text = `${edit(GOOD, 'sector:', 'sectr:')}summary: Is it so ? Yes\n# meets: ?\nwaste: |\n  meets: ?\n`;
    expect((await fix(text)).text).toBe(edit(text, 'sectr:', 'sector:'));
  });

  test('changes nothing the second time and says nothing', async () => {
    const cwd = makeChecked({ 'a.yaml': edit(LAID_OUT, 'sector:', 'sectr:') });
    await runAssess(FIX, { cwd });
    const again = await runAssess(FIX, { cwd });
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(cwd, 'c', 'a.yaml'), 'utf8')).toBe(LAID_OUT);
  });
});

describe('--fix leaves alone', () => {
  const UNSAFE: readonly (readonly [what: string, text: string])[] = [
    ['a key with no close match', `${GOOD}colour: red\n`],
    ['a misspelt key beside the right one', edit(GOOD, 'sector:', 'sectr: Ports\nsector:')],
    ['a misspelt source', edit(GOOD, 'source: returns, addr', 'source: retuns, addr')],
    ['a value that is not of its kind', edit(GOOD, '60%', '60')],
    ['a file that does not parse', edit(GOOD, 'name: Boat', 'name: "Boat')],
  ];

  for (const [what, text] of UNSAFE) {
    test(`${what}, and reports it`, async () => {
      const run = await fix(text);
      expect(run).toMatchObject({ code: 1, stderr: '', text });
    });
  }

  test('a criterion that two are as near to', async () => {
    const cwd = makeChecked({ 'a.yaml': edit(GOOD, 'open:', 'oden:') });
    const sheet = edit(SHEET, 'id: legal', 'id: oven').replace('name: Legal', 'name: Oven');
    writeFileSync(join(cwd, 'sheet.yaml'), sheet);
    const before = readFileSync(join(cwd, 'c', 'a.yaml'), 'utf8');
    const run = await runAssess(FIX, { cwd });
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(readFileSync(join(cwd, 'c', 'a.yaml'), 'utf8')).toBe(before);
  });
});
