import type { Assumed } from '../assess/provenance.ts';
import { findClosest } from '../check/closest.ts';
import { dropEchoes } from '../check/drop-echoes.ts';
import { describeProblem } from '../check/registry.ts';
import { parseDocument } from '../documents/parse-document.ts';
import type { Sheet } from '../documents/sheet.ts';
import { type Assumption, applyAssumption, readAssumption } from '../load/apply-assumption.ts';
import type { Loaded } from '../load/load-document.ts';
import { WrongUse } from './wrong-use.ts';

/** Candidates with everything assumed on the command line in place, and what was assumed. */
export interface WithAssumptions {
  readonly candidates: readonly Loaded<'candidate'>[];
  readonly assumed: readonly Assumed[];
}

/** Makes the assumptions typed as `PATH=VALUE`. Throws WrongUse for one that cannot be made. */
export function assume(
  typed: readonly string[],
  candidates: readonly Loaded<'candidate'>[],
  sheet: Sheet,
): WithAssumptions {
  return typed.reduce<WithAssumptions>(
    (before, text) => {
      const assumption = readAssumption(text);
      if (assumption === undefined) {
        throw new WrongUse(
          `--assume "${text}" is not PATH=VALUE, such as boat-permits.virgin-territory=Y`,
        );
      }
      return assumeOne(assumption, before, sheet);
    },
    { candidates, assumed: [] },
  );
}

function assumeOne(assumption: Assumption, before: WithAssumptions, sheet: Sheet): WithAssumptions {
  const { path, candidate, typed } = assumption;
  const ids = before.candidates.map(({ document }) => document.value.candidate);
  const index = ids.indexOf(candidate);
  const loaded = before.candidates[index];
  if (loaded === undefined) {
    throw refuse(path, `there is no candidate "${candidate}"${didYouMean(candidate, ids)}`);
  }
  checkCriterion(assumption, sheet);
  const applied = applyAssumption(loaded.readPlain(), assumption);
  if ('refused' in applied) throw refuse(path, applied.refused);
  const document = parseDocument('candidate', applied.plain);
  if (Array.isArray(document)) {
    const words = dropEchoes(document.map((problem) => ({ problem }))).map(({ problem }) => {
      const { message, fix } = describeProblem(problem);
      return fix === undefined ? message : `${message} ${fix}`;
    });
    throw refuse(path, words.join(' '));
  }
  if (document.kind !== 'candidate') throw new Error('a candidate was parsed as something else');
  const earlier = before.assumed.find((other) => other.path === path);
  return {
    candidates: before.candidates.with(index, {
      ...loaded,
      document,
      readPlain: () => applied.plain,
    }),
    assumed: [...before.assumed, { path, value: typed, was: earlier ? earlier.was : applied.was }],
  };
}

function checkCriterion({ path, steps }: Assumption, { criteria }: Sheet): void {
  const [section, criterion = ''] = steps;
  const known = criteria.map(({ id }) => id);
  if (section !== 'answers' || known.includes(criterion)) return;
  throw refuse(
    path,
    `the sheet has no criterion "${criterion}"${didYouMean(criterion, [...known, 'savings', 'platform'])}`,
  );
}

function didYouMean(typed: string, known: readonly string[]): string {
  const closest = findClosest(typed, known);
  return closest === undefined ? '' : `; did you mean "${closest}"?`;
}

function refuse(path: string, why: string): WrongUse {
  return new WrongUse(`--assume ${path}: ${why}`);
}
