import { groupBy } from '../../documents/group-by.ts';
import { copyText } from '../../yaml/copy-text.ts';
import type { Fault } from '../../yaml/fault.ts';
import type { Place } from '../../yaml/place.ts';
import { countMore } from '../count-more.ts';
import type { FileFault, Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  /** The first reason with the text. */
  readonly of: string;
  /** How many more candidates have it. */
  readonly more: number;
  /** How many more reasons of the file are those of others. */
  readonly reasons: number;
}

type Found = Fault<'copied-reason', Facts>;

export const copiedReason: Rule<'copied-reason', Facts> = {
  id: 'copied-reason',
  severity: 'warning',
  stopsRanking: false,
  worksOnPart: true,
  summary: 'A reason is the same text as another.',
  why: 'A reason that fits two questions, or two functions, says little about either.',
  words: ({ of, more, reasons }) => ({
    message: `This reason is the same text as that of ${of}${more === 0 ? '' : `, and in ${countMore(more, 'candidate')}`}.${reasons === 0 ? '' : ` The same holds for ${countMore(reasons, 'reason')} in this file.`}`,
    fix: 'Say what is particular to this one.',
  }),
  bad: `open-standards: {meets: N, because: not mentioned}
virgin-territory: {meets: N, because: not mentioned}`,
  good: `open-standards: {meets: N, because: the interfaces are closed}
virgin-territory: {meets: N, because: a national register exists}`,
  gather: () => {
    const first = new Map<string, Reason>();
    const copies: Copy[] = [];
    return {
      visit: (file, document) => {
        if (document.kind !== 'candidate') return;
        const by = { file, candidate: document.value.candidate };
        for (const [criterion, { because }] of Object.entries(document.value.answers ?? {})) {
          if (because === undefined) continue;
          const text = normalise(because);
          const reason = { by, criterion };
          const earlier = first.get(text);
          if (earlier === undefined) first.set(text, reason);
          else copies.push({ reason, earlier });
        }
      },
      finish: () => listProblems(copies),
    };
  },
};

/** Where a reason stands. There are so many that each is kept small. */
interface Reason {
  readonly by: { readonly file: string; readonly candidate: string };
  readonly criterion: string;
}

/** A text in lower case, every stretch of white space a single space. */
function normalise(text: string): string {
  const spaced = /[^\S ]| {2}/.test(text) ? text.replaceAll(/\s+/g, ' ') : text;
  return copyText(spaced.trim().toLowerCase());
}

/** A reason with the text of an earlier one. */
interface Copy {
  readonly reason: Reason;
  readonly earlier: Reason;
}

/** Each copy of a reason in the same file, and for the copies of others' reasons one problem a file. */
function listProblems(copies: readonly Copy[]): FileFault<Found>[] {
  const ofOthers = copies.filter(({ reason, earlier }) => reason.by !== earlier.by);
  const byFile = groupBy(ofOthers, ({ reason }) => reason.by);
  const byText = groupBy(ofOthers, ({ earlier }) => earlier);
  const files = new Map([...byText].map(([text, all]) => [text, countFiles(all)]));
  return copies.flatMap((copy) => {
    const { reason, earlier } = copy;
    if (reason.by === earlier.by) return [toProblem(copy, { more: 0, reasons: 0 })];
    const ofFile = byFile.get(reason.by) ?? [];
    if (copy !== ofFile[0]) return [];
    const more = (files.get(earlier) ?? 1) - 1;
    return [toProblem(copy, { more, reasons: ofFile.length - 1 })];
  });
}

function countFiles(copies: readonly Copy[]): number {
  return new Set(copies.map(({ reason }) => reason.by)).size;
}

function toProblem({ reason, earlier }: Copy, counts: Omit<Facts, 'of'>): FileFault<Found> {
  return {
    file: reason.by.file,
    problem: {
      rule: 'copied-reason',
      place: placeOf(reason),
      facts: { of: `${earlier.by.candidate}.${earlier.criterion}`, ...counts },
      related: [
        { file: earlier.by.file, place: placeOf(earlier), says: 'the same text stands here' },
      ],
    },
  };
}

function placeOf({ criterion }: Reason): Place {
  return { path: ['answers', criterion, 'because'], at: 'value' };
}
