import { dropEchoes } from '../check/drop-echoes.ts';
import { describeProblem, type Problem } from '../check/registry.ts';
import { parseDocument } from '../documents/parse-document.ts';
import { type Assumption, applyAssumption } from './apply-assumption.ts';
import type { Loaded } from './load-document.ts';

/** Makes an assumption in the document of its candidate. */
export type ChangeDocument = (loaded: Loaded<'candidate'>, assumption: Assumption) => Changed;

/** A document with an assumption made, and what stood there before; or why it cannot be made. */
export type Changed =
  | { readonly ok: true; readonly loaded: Loaded<'candidate'>; readonly was: string | null }
  | { readonly ok: false; readonly why: string };

/** Makes an assumption in a document, which is then checked anew by itself. */
export function changeDocument(loaded: Loaded<'candidate'>, assumption: Assumption): Changed {
  const applied = applyAssumption(loaded.plain, assumption);
  if (!applied.ok) return applied;
  const { plain, was } = applied;
  const parsed = parseDocument('candidate', plain);
  if (!parsed.ok) return { ok: false, why: wordProblems(parsed.problems) };
  const { document } = parsed;
  if (document.kind !== 'candidate') throw new Error('a candidate was parsed as something else');
  return { ok: true, loaded: { ...loaded, document, plain }, was };
}

/** Changes like `changeDocument`, and remembers: the same assumption in the same document is one object. */
export function rememberChanges(): ChangeDocument {
  const known = new WeakMap<Loaded<'candidate'>, Map<string, Changed>>();
  return (loaded, assumption) => {
    const made = known.get(loaded) ?? new Map<string, Changed>();
    known.set(loaded, made);
    const key = JSON.stringify([assumption.path, assumption.typed]);
    const changed = made.get(key) ?? changeDocument(loaded, assumption);
    made.set(key, changed);
    return changed;
  };
}

function wordProblems(problems: readonly Problem[]): string {
  return dropEchoes(problems.map((problem) => ({ problem })))
    .map(({ problem }) => {
      const { message, fix } = describeProblem(problem);
      return fix === undefined ? message : `${message} ${fix}`;
    })
    .join(' ');
}
