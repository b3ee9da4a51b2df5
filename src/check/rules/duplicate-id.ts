import type { Document } from '../../documents/parse-document.ts';
import type { Fault } from '../../yaml/fault.ts';
import type { Path } from '../../yaml/place.ts';
import { findOriginals } from '../find-originals.ts';
import type { FileFault, Rule, Words } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly id: string;
  readonly of: string;
  /** The other file that has the id, and what this one is to it; null where it stands in the same file. */
  readonly other: {
    readonly file: string;
    readonly isCopy: boolean;
    readonly isSame: boolean;
  } | null;
}

type Found = Fault<'duplicate-id', Facts>;

export const duplicateId: Rule<'duplicate-id', Facts> = {
  id: 'duplicate-id',
  severity: 'error',
  stopsRanking: true,
  worksOnPart: true,
  summary: 'An id is used twice.',
  why: 'Whatever names the id may mean either. Often one file is a copy that a sync program, a browser or a person made of the other: with an id of its own its spend would be counted twice.',
  words: ({ id, of, other }) => {
    if (other === null) {
      return {
        message: `The ${of} "${id}" is already taken in this file.`,
        fix: 'Give one of the two another id.',
      };
    }
    return describeOther(`${of} "${id}"`, other);
  },
  bad: `candidates/boat-permits.yaml        candidate: boat-permits
candidates/boat-permits (1).yaml    candidate: boat-permits`,
  good: 'candidates/boat-permits.yaml        candidate: boat-permits',
  gather: () => {
    const taken = new Map<string, Taken[]>();
    const inFiles: FileFault<Found>[] = [];
    return {
      visit: (file, document, digest) => {
        for (const problem of findInFile(document)) inFiles.push({ file, problem });
        const { kind, id } = nameDocument(document);
        const key = JSON.stringify([kind, id]);
        const known = taken.get(key);
        const each = { file, digest, kind, id };
        if (known === undefined) taken.set(key, [each]);
        else known.push(each);
      },
      finish: () => [...inFiles, ...[...taken.values()].flatMap(findBetweenFiles)],
    };
  },
};

/** What one file is told of another that has its id. */
function describeOther(what: string, { file, isCopy, isSame }: NonNullable<Facts['other']>): Words {
  const same = isSame ? 'the two are the same, byte for byte' : 'the two differ';
  if (isCopy) {
    return {
      message: `The ${what} is already taken: by its name this file looks like a copy of ${file}; ${same}.`,
      fix: isSame
        ? 'Remove this file. Another id would count the same thing twice.'
        : `Compare the two, keep in ${file} what is right, and remove this one. Another id would count the same thing twice.`,
    };
  }
  if (isSame) {
    return {
      message: `The ${what} is already taken: this file is the same as ${file}, byte for byte.`,
      fix: 'Remove one of the two. Another id would count the same thing twice.',
    };
  }
  return {
    message: `The ${what} is already taken in ${file}.`,
    fix: 'If one of the two files is a copy of the other, remove it; if not, give one of them another id.',
  };
}

/** A document that has an id among all files. */
interface Taken {
  readonly file: string;
  readonly digest: string;
  readonly kind: string;
  readonly id: string;
}

/** Every file that has the id of another: a copy is told of its original, any other of the first. */
function findBetweenFiles(all: readonly Taken[]): FileFault<Found>[] {
  if (all.length < 2) return [];
  const originals = findOriginals(all);
  const first = all.find((each) => !originals.has(each));
  return all.flatMap((each) => {
    const other = originals.get(each) ?? first;
    if (other === undefined || other === each) return [];
    return [{ file: each.file, problem: toProblem(each, other, originals.has(each)) }];
  });
}

function toProblem({ kind, id, digest }: Taken, { file, ...other }: Taken, isCopy: boolean): Found {
  const place = { path: [kind], at: 'value' } as const;
  const says = isCopy ? 'by its name, the original' : 'it stands here first';
  return {
    rule: 'duplicate-id',
    place,
    facts: { id, of: kind, other: { file, isCopy, isSame: digest === other.digest } },
    related: [{ file, place, says }],
  };
}

function nameDocument({ kind, value }: Document): Pick<Taken, 'kind' | 'id'> {
  switch (kind) {
    case 'candidate':
      return { kind, id: value.candidate };
    case 'sheet':
      return { kind, id: value.sheet };
    case 'assumptions':
      return { kind, id: value.assumptions };
    case 'plan':
      return { kind, id: value.plan };
    default:
      return kind satisfies never;
  }
}

/** An id or number that must stand only once in its file. */
interface IdUse {
  readonly path: Path;
  readonly id: string;
  readonly of: string;
}

function findInFile(document: Document): Found[] {
  const first = new Map<string, IdUse>();
  return listIds(document).flatMap((use): Found[] => {
    const key = JSON.stringify([use.of, use.id]);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, use);
      return [];
    }
    const related = {
      place: { path: earlier.path, at: 'value' },
      says: 'it stands here first',
    } as const;
    return [
      {
        rule: 'duplicate-id',
        place: { path: use.path, at: 'value' },
        facts: { id: use.id, of: use.of, other: null },
        related: [related],
      },
    ];
  });
}

function listIds({ kind, value }: Document): IdUse[] {
  switch (kind) {
    case 'candidate':
      return (value.savings?.spend ?? []).map(({ id }, index) => {
        return { path: ['savings', 'spend', index, 'id'], id, of: 'spend line' };
      });
    case 'sheet':
      return value.criteria.flatMap(({ id, number }, index) => [
        { path: ['criteria', index, 'id'], id, of: 'criterion' },
        { path: ['criteria', index, 'number'], id: String(number), of: 'criterion number' },
      ]);
    case 'assumptions':
    case 'plan':
      return [];
    default:
      return kind satisfies never;
  }
}
