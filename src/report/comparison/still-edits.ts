import type { Comparison } from '../../compare/compare.ts';
import type { Edit } from '../../compare/edit.ts';
import type { StillEdit } from '../../documents/key-facts.ts';
import { type Block, bullets, section } from '../blocks.ts';
import { listClauses } from './clauses.ts';
import { listNames, type Names } from './names.ts';

/** What edits that move nothing are about. */
const LABELS: Readonly<Record<StillEdit, string>> = {
  reason: 'reasons',
  source: 'sources',
  chance: 'chances',
  text: 'texts',
};

/** The edits that moved nothing when they were made, and that are no part of a cause that is told. */
export function stillEditsSection(comparison: Comparison): readonly Block[] {
  const { still } = comparison;
  const names = listNames(comparison);
  const owners = [...new Set(still.map(ownerOf))];
  const groups = owners.flatMap((owner) => {
    const own = still.filter((edit) => ownerOf(edit) === owner);
    return section(nameOwner(owner, names), bullets(tellOwned(own, owner, names)));
  });
  return section('Other edits, which moved no verdict, rank or sum', groups);
}

function tellOwned(edits: readonly Edit[], owner: string, names: Names): string[] {
  const unlabelled = edits.filter(({ what }) => !Object.hasOwn(LABELS, what));
  const labelled = Object.entries(LABELS).flatMap(([what, label]) => {
    const own = edits.filter((edit) => edit.what === what);
    const known = [...new Set(own.map((edit) => nameSubject(edit, names)))];
    return known.length === 0 ? [] : [`${label}: ${known.join(', ')}`];
  });
  return [...listClauses(unlabelled, names, owner), ...labelled];
}

/** The criterion that an edit is about, or whatever else it is. */
function nameSubject({ of, what, subject, changes }: Edit, names: Names): string {
  if (subject === 'sources') return 'the list itself';
  const isOfAnswer =
    what === 'reason' ||
    what === 'chance' ||
    (what === 'source' && changes.some(({ path }) => path[0] === 'sources'));
  return of === 'sheet' || isOfAnswer ? names.criterion(subject) : subject;
}

function ownerOf({ of, candidate }: Edit): string {
  return candidate === null ? `(${of})` : candidate;
}

function nameOwner(owner: string, names: Names): string {
  if (owner === '(sheet)') return 'The sheet';
  return owner === '(assumptions)' ? 'The assumptions' : names.candidate(owner);
}
