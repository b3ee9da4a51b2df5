import { describe, expect, test } from 'vitest';
import {
  type AnswerPart,
  citeSource,
  giveAnswer,
  readAnswer,
} from '../../../src/page/answering/give-answer.ts';
import type { Edited } from '../../../src/yaml/edit/edit-yaml.ts';
import { parseSheet } from '../../support/parse.ts';
import { rawSheet } from '../../support/raw-sheet.ts';

const SHEET = parseSheet(rawSheet({ first: 'must', second: 'must', third: 1 }));

function textOf(edited: Edited): string {
  if (edited.kind !== 'edited') throw new Error(edited.kind);
  return edited.text;
}

interface Case {
  readonly what: string;
  readonly before: string;
  readonly part: AnswerPart;
  readonly after: string;
}

const CASES: readonly Case[] = [
  {
    what: 'a reason comes before its answer is chosen',
    before: 'answers:\n  second:\n    meets:\n',
    part: { because: 'It was seen.' },
    after: 'answers:\n  second:\n    meets:\n    because: It was seen.\n',
  },
  {
    what: 'an answer that is chosen leaves what is said of it',
    before: 'answers:\n  second: {meets: yes, because: "It was seen."}\n',
    part: { meets: 'N' },
    after: 'answers:\n  second: {meets: N, because: "It was seen."}\n',
  },
  {
    what: 'a reason leaves the spelling of the answer',
    before: 'answers:\n  second:\n    meets: yes # asked\n    because: Old.\n',
    part: { because: 'New.' },
    after: 'answers:\n  second:\n    meets: yes # asked\n    because: New.\n',
  },
  {
    what: 'that it is not known is an answer',
    before: 'answers:\n  second:\n    meets:\n',
    part: { meets: '?' },
    after: 'answers:\n  second:\n    meets: "?"\n',
  },
  {
    what: 'sources that are all taken away go',
    before: 'answers:\n  second:\n    meets: Y\n    sources: [paper]\n',
    part: { sources: [] },
    after: 'answers:\n  second:\n    meets: Y\n',
  },
];

describe('part of an answer', () => {
  test.each(CASES)('$what', ({ before, part, after }) => {
    expect(textOf(giveAnswer(before, 'second', part, SHEET))).toBe(after);
  });

  test('is read as one line, and as nothing where there is none', () => {
    const text =
      'answers:\n  second:\n    because: >-\n      It was\n      seen.\n    sources: paper\n';
    expect(readAnswer(text, 'second')).toEqual({
      meets: undefined,
      because: 'It was seen.',
      sources: ['paper'],
      likely: '',
    });
    expect(readAnswer(text, 'first')).toEqual({
      meets: undefined,
      because: '',
      sources: [],
      likely: '',
    });
  });

  test('is a new source, listed in the file and named beside those before it', () => {
    const text =
      'answers:\n  second:\n    meets: Y\n    sources: [paper]\nsources:\n  paper: {title: A paper}\n';
    const given = { title: 'Returns', publisher: '', url: '', page: '', accessed: '' };
    expect(textOf(citeSource(text, 'second', given, SHEET))).toBe(
      'answers:\n  second:\n    meets: Y\n    sources: [paper, returns]\nsources:\n  paper: {title: A paper}\n  returns: {title: Returns}\n',
    );
  });
});
