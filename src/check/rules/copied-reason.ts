import { copyText } from '../../yaml/copy-text.ts';
import type { Fault } from '../../yaml/fault.ts';
import type { Place } from '../../yaml/place.ts';
import type { FileFault, Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly of: string;
}

type Found = Fault<'copied-reason', Facts>;

export const copiedReason: Rule<'copied-reason', Facts> = {
  id: 'copied-reason',
  severity: 'warning',
  stopsRanking: false,
  summary: 'A reason is the same text as another.',
  why: 'A reason that fits two questions, or two functions, says little about either.',
  words: ({ of }) => ({
    message: `This reason is the same text as that of ${of}.`,
    fix: 'Say what is particular to this one.',
  }),
  bad: `open-standards: {meets: N, because: not mentioned}
virgin-territory: {meets: N, because: not mentioned}`,
  good: `open-standards: {meets: N, because: the interfaces are closed}
virgin-territory: {meets: N, because: a national register exists}`,
  gather: () => {
    const first = new Map<string, Reason>();
    const problems: FileFault<Found>[] = [];
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
          else problems.push(toProblem(reason, earlier));
        }
      },
      finish: () => problems,
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

function toProblem({ by, criterion }: Reason, earlier: Reason): FileFault<Found> {
  return {
    file: by.file,
    problem: {
      rule: 'copied-reason',
      place: placeOf(criterion),
      facts: { of: `${earlier.by.candidate}.${earlier.criterion}` },
      related: [
        {
          file: earlier.by.file,
          place: placeOf(earlier.criterion),
          says: 'the same text stands here',
        },
      ],
    },
  };
}

function placeOf(criterion: string): Place {
  return { path: ['answers', criterion, 'because'], at: 'value' };
}
