import type { Fault } from '../../yaml/fault.ts';
import type { Path } from '../../yaml/place.ts';
import { countMore } from '../count-more.ts';
import { groupByFile } from '../group-by-file.ts';
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
  summary: 'A reason is the same text as another.',
  why: 'A reason that fits two questions, or two functions, says little about either.',
  words: ({ of, more, reasons }) => ({
    message: `This reason is the same text as that of ${of}${more === 0 ? '' : `, and in ${countMore(more, 'candidate')}`}.${reasons === 0 ? '' : ` So are ${countMore(reasons, 'reason')} in this file.`}`,
    fix: 'Say what is particular to this one.',
  }),
  bad: `open-standards: {meets: N, because: not mentioned}
virgin-territory: {meets: N, because: not mentioned}`,
  good: `open-standards: {meets: N, because: the interfaces are closed}
virgin-territory: {meets: N, because: a national register exists}`,
  gather: () => {
    const first = new Map<string, FirstUse>();
    const copies: Copy[] = [];
    return {
      visit: (file, document) => {
        if (document.kind !== 'candidate') return;
        for (const [id, { because }] of Object.entries(document.value.answers ?? {})) {
          if (because === undefined) continue;
          const path = ['answers', id, 'because'];
          const text = because.replaceAll(/\s+/g, ' ').trim().toLowerCase();
          const of = `${document.value.candidate}.${id}`;
          const earlier = first.get(text);
          if (earlier === undefined) first.set(text, { file, path, of, files: new Set([file]) });
          else {
            earlier.files.add(file);
            copies.push({ file, path, earlier });
          }
        }
      },
      finish: () => listProblems(copies),
    };
  },
};

/** The first reason with a text, and the files that have it. */
interface FirstUse {
  readonly file: string;
  readonly path: Path;
  readonly of: string;
  readonly files: Set<string>;
}

/** A reason with the text of an earlier one. */
interface Copy {
  readonly file: string;
  readonly path: Path;
  readonly earlier: FirstUse;
}

/** Each copy of a reason in the same file, and for the copies of others' reasons one problem a file. */
function listProblems(copies: readonly Copy[]): FileFault<Found>[] {
  const ofOthers = groupByFile(copies.filter(({ file, earlier }) => file !== earlier.file));
  return copies.flatMap((copy) => {
    const { file, earlier } = copy;
    if (file === earlier.file) return [toProblem(copy, { of: earlier.of, more: 0, reasons: 0 })];
    const ofFile = ofOthers.get(file) ?? [];
    if (copy !== ofFile[0]) return [];
    const facts = { of: earlier.of, more: earlier.files.size - 2, reasons: ofFile.length - 1 };
    return [toProblem(copy, facts)];
  });
}

function toProblem({ file, path, earlier }: Copy, facts: Facts): FileFault<Found> {
  return {
    file,
    problem: {
      rule: 'copied-reason',
      place: { path, at: 'value' },
      facts,
      related: [
        {
          file: earlier.file,
          place: { path: earlier.path, at: 'value' },
          says: 'the same text stands here',
        },
      ],
    },
  };
}
