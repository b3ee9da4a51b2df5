import { describe, expect, test } from 'vitest';
import { type GivenAnswer, putAnswer } from '../../../src/page/answering/put-answer.ts';
import { type GivenSource, putSource } from '../../../src/page/answering/put-source.ts';
import { type Putting, putValues } from '../../../src/page/answering/put-value.ts';
import { parseSheet } from '../../support/parse.ts';
import { rawSheet } from '../../support/raw-sheet.ts';

const SHEET = parseSheet(rawSheet({ first: 'must', second: 'must', third: 1 }));

interface WorkedAnswer {
  readonly what: string;
  readonly given: Partial<GivenAnswer>;
  readonly before: string;
  readonly after: string;
}

const PLAIN: GivenAnswer = {
  criterion: 'second',
  meets: 'Y',
  because: '',
  sources: [],
  likely: '',
};

function answer(text: string, given: Partial<GivenAnswer>): string {
  const edited = putAnswer(text, { ...PLAIN, ...given }, SHEET);
  if (edited.kind !== 'edited') throw new Error(edited.kind);
  return edited.text;
}

const ANSWERS: readonly WorkedAnswer[] = [
  {
    what: 'a changed answer changes its own line, and neither its comment nor what else it says',
    given: { because: 'It is so.', sources: ['paper'] },
    before:
      'answers:\n  second:\n    meets: "?" # ask\n    because: It is so.\n    sources: [paper]\n    settle: Ask on.\n',
    after:
      'answers:\n  second:\n    meets: Y # ask\n    because: It is so.\n    sources: [paper]\n    settle: Ask on.\n',
  },
  {
    what: 'a new answer stands in the order of the sheet, in the style of the others',
    given: { because: 'It was seen.', sources: ['paper'] },
    before:
      'answers:\n  first:\n    meets: N\n    because: No.\n  # The Coulds\n  third:\n    meets: "?"\n',
    after:
      'answers:\n  first:\n    meets: N\n    because: No.\n  second:\n    meets: Y\n    because: It was seen.\n    sources: [paper]\n  # The Coulds\n  third:\n    meets: "?"\n',
  },
  {
    what: 'new keys of an answer stand in the order of keys',
    given: { because: 'It was seen.', sources: ['paper'], likely: '60%', meets: '?' },
    before: 'answers:\n  second:\n    meets: "?"\n    sources: [paper]\n    settle: Ask on.\n',
    after:
      'answers:\n  second:\n    meets: "?"\n    because: It was seen.\n    sources: [paper]\n    settle: Ask on.\n    likely: 60%\n',
  },
  {
    what: 'what is emptied goes',
    given: { because: 'It was seen.' },
    before:
      'answers:\n  second:\n    meets: "?"\n    because: It was seen.\n    sources: [paper]\n    likely: 60%\n',
    after: 'answers:\n  second:\n    meets: Y\n    because: It was seen.\n',
  },
  {
    what: 'the first answer of all comes before the sources, where answers stand',
    given: { because: 'It was seen.' },
    before: 'candidate: a\nstatus: radar\nsources:\n  paper: {title: P}\n',
    after:
      'candidate: a\nstatus: radar\nanswers:\n  second:\n    meets: Y\n    because: It was seen.\nsources:\n  paper: {title: P}\n',
  },
  {
    what: 'a question whose key stands alone is answered below it',
    given: { because: 'It was seen.' },
    before: 'answers:\n  first:\n  second:\n  third:\n',
    after: 'answers:\n  first:\n  second:\n    meets: Y\n    because: It was seen.\n  third:\n',
  },
  {
    what: 'what the template keeps a place for stands there, and not twice',
    given: { because: 'It was seen.', sources: ['paper'] },
    before:
      'answers:\r\n\r\n  # 2. Second\r\n  second:\r\n    meets:\r\n    # because: >-\r\n    #   …\r\n    # sources: [returns]\r\n\r\n  # 3. Third\r\n  third:\r\n    meets:\r\n    # because: >-\r\n    #   …\r\n',
    after:
      'answers:\r\n\r\n  # 2. Second\r\n  second:\r\n    meets: Y\r\n    because: It was seen.\r\n    sources: [paper]\r\n\r\n  # 3. Third\r\n  third:\r\n    meets:\r\n    # because: >-\r\n    #   …\r\n',
  },
  {
    what: 'a comment that somebody wrote is not taken for a place that is kept',
    given: { because: 'It was seen.' },
    before: 'answers:\n  second:\n    meets: "?"\n    # because: It was not so in 2020.\n',
    after:
      'answers:\n  second:\n    meets: Y\n    because: It was seen.\n    # because: It was not so in 2020.\n',
  },
  {
    what: 'a place that is kept in another answer is left to it',
    given: { because: 'It was seen.' },
    before:
      'answers:\n  second:\n    meets: "?"\n  third:\n    meets:\n    # because: >-\n    #   …\n',
    after:
      'answers:\n  second:\n    meets: Y\n    because: It was seen.\n  third:\n    meets:\n    # because: >-\n    #   …\n',
  },
  {
    what: 'lines of a text that look like a place that is kept stay text',
    given: { because: 'It was seen.' },
    before: 'answers:\n  second:\n    meets: |-\n    \n      x\n    # because: …\n',
    after: 'answers:\n  second:\n    meets: Y\n    because: It was seen.\n',
  },
];

describe('an answer that is given', () => {
  test.each(ANSWERS)('$what', ({ given, before, after }) => {
    expect(answer(before, given)).toBe(after);
  });

  test('twice is there once', () => {
    const given = { because: 'It was seen.', sources: ['paper'], likely: '60%' };
    const once = answer('candidate: a\n', given);
    expect(answer(once, given)).toBe(once);
  });

  test('is refused as an edit is', () => {
    const text = 'answers:\n  second: &a\n    meets: Y\n';
    const given = {
      criterion: 'second',
      meets: 'N',
      because: '',
      sources: [],
      likely: '',
    } as const;
    expect(putAnswer(text, given, SHEET).kind).toBe('unreadable');
    const twice = 'answers:\n  second: {meets: Y}\n  second: {meets: N}\n';
    expect(putAnswer(twice, PLAIN, SHEET).kind).toBe('duplicate-key');
  });
});

describe('a source that is added', () => {
  const GIVEN = { title: '', publisher: '', url: '', page: '', accessed: '' };
  const add = (text: string, given: Partial<GivenSource>) => {
    const { id, edited } = putSource(text, { ...GIVEN, ...given }, SHEET);
    if (edited.kind !== 'edited') throw new Error(edited.kind);
    return { id, text: edited.text };
  };

  test('gets the beginning of its title as its id, and a number where that is taken', () => {
    const text = 'sources:\n  the-annual-returns-of:\n    title: Old\n';
    const title = 'The annual returns of all ports';
    expect(add(text, { title })).toEqual({
      id: 'the-annual-returns-of-2',
      text: `${text}  the-annual-returns-of-2:\n    title: ${title}\n`,
    });
    expect(add('candidate: a\n', { title: '…' }).id).toBe('source');
  });

  test('takes the place that the template keeps', () => {
    const text =
      'candidate: a\n# Where from.\n# sources:\n#   returns: {title: …, publisher: …, url: …}\n';
    const given = { title: 'Port returns', url: 'https://example.org/a#b', accessed: '2026-11-01' };
    expect(add(text, given).text).toBe(
      'candidate: a\n# Where from.\nsources:\n  port-returns:\n    title: Port returns\n    url: https://example.org/a#b\n    accessed: 2026-11-01\n',
    );
  });
});

describe('a value that is put into a candidate', () => {
  const put = (text: string, puttings: readonly Putting[]) => {
    const edited = putValues(text, puttings, SHEET);
    return edited.kind === 'edited' ? edited.text : edited.kind;
  };

  test('stands in the order of keys, with the mapping that it needs', () => {
    const before = 'candidate: a\nname: A\nstatus: radar\nanswers: {}\n';
    expect(
      put(before, [
        { path: ['roles', 'provider'], value: 'A firm' },
        { path: ['roles', 'sponsor'], value: 'A minister' },
        { path: ['summary'], value: 'What it is.' },
        { path: ['name'], value: 'Ferries: all' },
      ]),
    ).toBe(
      'candidate: a\nname: "Ferries: all"\nstatus: radar\nsummary: What it is.\nroles:\n  sponsor: A minister\n  provider: A firm\nanswers: {}\n',
    );
  });

  test('of a spend line changes that line', () => {
    const before =
      'savings:\n  spend:\n    - id: a\n      amount: £1m # net\n    - id: b\n      amount: £2m\n';
    const path = ['savings', 'spend', 0, 'amount'];
    expect(put(before, [{ path, value: '£1.5m–£2m' }])).toBe(before.replace('£1m', '£1.5m–£2m'));
  });

  test('that is none leaves no key, and where there was none the text', () => {
    expect(put('a: 1\nowner: me\n', [{ path: ['owner'], value: undefined }])).toBe('a: 1\n');
    expect(put('a: 1\n', [{ path: ['owner'], value: undefined }])).toBe('a: 1\n');
  });

  test('is refused with all before it where one is', () => {
    expect(
      put('a: 1\nroles: x\n', [
        { path: ['owner'], value: 'me' },
        { path: ['roles', 'funder'], value: 'me' },
      ]),
    ).toBe('not-a-mapping');
  });
});
