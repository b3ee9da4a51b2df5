import type { Candidate } from '../documents/candidate.ts';
import { plainAt } from '../yaml/plain.ts';
import {
  type Change,
  type Documented,
  diffPlain,
  type EditKind,
  type PlannedEdit,
} from './edit.ts';

/** A candidate that is in one state only. */
export function planPresence(
  id: string,
  before: Documented<Candidate> | undefined,
  after: Documented<Candidate> | undefined,
): PlannedEdit {
  const edit = {
    of: 'candidate',
    candidate: id,
    what: after === undefined ? 'left' : 'entered',
    subject: '',
    changes: diffPlain(
      before && plainAt(before.plain(), ['status']),
      after && plainAt(after.plain(), ['status']),
      ['status'],
    ),
  } as const;
  return {
    edit,
    apply: ({ candidates, ...rest }) => {
      const copy = new Map(candidates);
      if (after === undefined) copy.delete(id);
      else copy.set(id, after.value);
      return { ...rest, candidates: copy };
    },
  };
}

/** An edit of one candidate; `change` is null where it can move nothing. */
export function planEdit(
  id: string,
  edit: { what: EditKind; subject: string; changes: readonly Change[] },
  change: ((candidate: Candidate) => Candidate) | null,
): PlannedEdit {
  return {
    edit: { of: 'candidate', candidate: id, ...edit },
    apply:
      change &&
      (({ candidates, ...rest }) => {
        const candidate = candidates.get(id);
        if (candidate === undefined) throw new Error(`there is no candidate ${id} to edit`);
        return { ...rest, candidates: new Map(candidates).set(id, change(candidate)) };
      }),
  };
}
