import type { Fault } from '../../yaml/fault.ts';
import type { Path } from '../../yaml/place.ts';
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
    const first = new Map<string, { file: string; path: Path; of: string }>();
    const problems: FileFault<Found>[] = [];
    return {
      visit: (file, document) => {
        if (document.kind !== 'candidate') return;
        for (const [id, { because }] of Object.entries(document.value.answers ?? {})) {
          if (because === undefined) continue;
          const path = ['answers', id, 'because'];
          const text = because.replaceAll(/\s+/g, ' ').trim().toLowerCase();
          const earlier = first.get(text);
          if (earlier === undefined) {
            first.set(text, { file, path, of: `${document.value.candidate}.${id}` });
          } else problems.push(toProblem(file, path, earlier));
        }
      },
      finish: () => problems,
    };
  },
};

function toProblem(
  file: string,
  path: Path,
  earlier: { file: string; path: Path; of: string },
): FileFault<Found> {
  return {
    file,
    problem: {
      rule: 'copied-reason',
      place: { path, at: 'value' },
      facts: { of: earlier.of },
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
