import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { indexFiles } from '../../../src/assess/provenance.ts';
import type { PageData } from '../../../src/page/data/page-data.ts';
import { renderPage } from '../../../src/page/render-page.tsx';
import { PAGE_STYLE } from '../../../src/page/style/page-style.ts';
import { openPage } from '../../../src/page/what-if/open-page.ts';
import { type Texts, toTexts } from '../../../src/page/what-if/to-texts.ts';
import { firstWish, toChange } from '../../../src/page/what-if/wish.ts';
import { renderHitListJson } from '../../../src/report/hit-list/hit-list-json.ts';
import { sha256 } from '../../support/to-source.ts';
import { makePageData, pageDataOf } from '../make-page.ts';
import { toPageFile } from '../shipped-files.ts';

/** Changes of every kind, and the only lines of the file that they touch, as they stand then. */
const CHANGES = [
  { assume: 'boat-permits.scale-of-benefits=N', lines: ['    meets: N'] },
  { assume: 'boat-permits.scale-of-benefits=?', lines: ['    meets: "?"'] },
  {
    assume: 'boat-permits.savings.spend.desks.addressable.central=55%',
    lines: ['      addressable: {low: 35%, central: 55%, high: 60%}'],
  },
  {
    assume: 'boat-permits.savings.spend.overhead.amount={low: £40m, central: £50m, high: £90m}',
    lines: ['      amount: {low: £40m, central: £50m, high: £90m}'],
  },
  {
    assume: 'boat-permits.organisations=80',
    lines: ['organisations: {value: 80, source: returns}'],
  },
] as const;

/** The SHA-256 of a text in base64. */
function digestBase64(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function show(data: PageData, assume: readonly string[]) {
  const showing = openPage(data, sha256).show({
    ...firstWish(data),
    changes: assume.map(toChange),
  });
  if (showing.kind !== 'shown') throw new Error(`${showing.kind}`);
  return showing.shown.report;
}

function save(data: PageData, assume: readonly string[]): Texts {
  const { provenance, assessment } = show(data, []);
  return toTexts(assume.map(toChange), {
    candidates: data.files.candidates,
    fileOf: indexFiles(provenance),
    plan: null,
    sheet: assessment.sheet,
    sha256,
  });
}

function textOf({ candidates }: Texts, index = 0): string {
  const content = candidates[index]?.content;
  if (content?.ok !== true) throw new Error('no text');
  return content.text;
}

/** What figures a list comes to, whatever it was made from. */
function figuresOf(report: ReturnType<typeof show>): unknown {
  const { candidates, totals } = JSON.parse(renderHitListJson(report));
  return { candidates, totals };
}

describe('toTexts', () => {
  const data = makePageData();

  for (const { assume, lines } of CHANGES) {
    test(`touches no other line than that of ${assume}`, () => {
      const before = textOf(save(data, [])).split('\n');
      const after = textOf(save(data, [assume])).split('\n');
      expect(after).toHaveLength(before.length);
      expect(after.filter((line, index) => line !== before[index])).toEqual(lines);
    });

    test(`makes a text that comes to the same figures as ${assume}`, () => {
      const { candidates, left } = save(data, [assume]);
      expect(left).toEqual([]);
      const saved = { ...data, files: { ...data.files, candidates } };
      expect(figuresOf(show(saved, []))).toEqual(figuresOf(show(data, [assume])));
    });
  }

  test('makes many changes of many files at once', () => {
    const assume = [
      'boat-permits.scale-of-benefits=N',
      'boat-permits.platform.optimism-bias.mitigation=20%',
      'boat-permits.platform.take-up.ceiling.high=95%',
      'council-tax.digitisable=N',
      'registrars.digitisable=?',
    ];
    const { candidates, left } = save(data, assume);
    expect(left).toEqual([]);
    const saved = { ...data, files: { ...data.files, candidates } };
    expect(figuresOf(show(saved, []))).toEqual(figuresOf(show(data, assume)));
  });

  test('puts an answer that was not there in the order of the sheet', () => {
    const bare = `candidate: tolls
name: Tolls
sector: Transport
status: assessed
answers:
  scale-of-benefits: {meets: Y, because: counted} # kept
  open-standards: {meets: N, because: seen}
sources: {}
`;
    const tolls = pageDataOf([toPageFile('tolls.yaml', bare)]);
    expect(textOf(save(tolls, ['tolls.digitisable=?'])).split('\n')).toEqual(
      bare.replace('# kept\n', '# kept\n  digitisable: {meets: "?"}\n').split('\n'),
    );
  });

  test('keeps encoding, byte order mark and line ends', () => {
    const text = `candidate: tolls\r\nname: Tolls\r\nsector: Transport\r\nstatus: assessed\r\nanswers:\r\n  digitisable: {meets: Y, because: counted}\r\nsources: {}\r\n`;
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    const tolls = pageDataOf([toPageFile('tolls.yaml', bytes)]);
    const [saved] = save(tolls, ['tolls.digitisable=N']).candidates;
    const expected = Buffer.from(`\ufeff${text.replace('meets: Y', 'meets: N')}`, 'utf16le');
    expect(saved?.content).toMatchObject({
      ok: true,
      encoding: 'utf-16le',
      digest: sha256(expected),
    });
  });

  test('leaves what no text can take, and says why', () => {
    const text = `candidate: tolls
name: Tolls
sector: Transport
status: assessed
answers: {}
savings:
  spend: [{id: booths, name: Booths, amount: £1m, source: count, addressable: 50%}]
  cashable:
    low: 10%
    central: 20% # from the survey
    high: 30%
sources: {count: {title: A count}}
`;
    const tolls = pageDataOf([toPageFile('tolls.yaml', text)]);
    const { left, candidates } = save(tolls, ['tolls.savings.cashable=20%']);
    expect(left).toEqual([
      { change: { path: 'tolls.savings.cashable', value: '20%' }, why: 'comments-inside' },
    ]);
    expect(textOf({ left, candidates })).toBe(text);
  });
});

describe('a page with changes in its texts', () => {
  test('is, byte for byte, the page that changed files make', () => {
    const data = makePageData();
    const assume = ['boat-permits.scale-of-benefits=N', 'registrars.digitisable=?'];
    const { candidates } = save(data, assume);
    const copy = { ...data, files: { ...data.files, candidates } };
    const onDisk = candidates.map(({ file, content }) =>
      toPageFile(file, content.ok ? content.text : ''),
    );
    const digests = { hex: sha256, base64: digestBase64 };
    const tools = { digests, style: PAGE_STYLE, script: '' };
    expect(renderPage(copy, tools)).toBe(renderPage(pageDataOf(onDisk), tools));
  });
});
