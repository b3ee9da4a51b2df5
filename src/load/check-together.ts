import type { Problem } from '../check/registry.ts';
import type { Context } from '../check/rule.ts';
import type { FileProblem } from '../check/run-rules.ts';
import { startBlockingCheck } from '../check/run-rules.ts';
import { takeIntoUse } from './assumptions-in-use.ts';
import { toContext } from './check-context.ts';
import type { InputOptions, Inputs, NoInputs } from './inputs.ts';
import { isOfKind, type Loaded, type LoadedDocument } from './load-document.ts';
import { placeProblems } from './place-problems.ts';
import type { ReadDocuments } from './read-documents.ts';

/** Documents that go into a list together. */
export interface Together {
  readonly sheet: Loaded<'sheet'>;
  readonly assumptions: Loaded<'assumptions'>;
  /** The assumptions that take the place of what the file leaves out. */
  readonly shipped: Loaded<'assumptions'>;
  readonly read: ReadDocuments;
}

/** How documents are checked together. */
export type CheckOptions = Pick<InputOptions, 'alsoAsked' | 'priceBase'>;

/** What comes of checking documents together. */
export type CheckedTogether =
  | { readonly kind: 'ready'; readonly inputs: Inputs }
  | Extract<NoInputs, { kind: 'stopped' }>;

/**
 * Checks documents against each other, wherever they were read. Stops where the sheet or the
 * assumptions have problems.
 */
export function checkTogether(
  { sheet, assumptions, shipped, read }: Together,
  { alsoAsked = new Set(), priceBase }: CheckOptions = {},
): CheckedTogether {
  const candidates = read.documents.filter((loaded) => isOfKind(loaded, 'candidate'));
  const documents = [sheet, assumptions, ...candidates];
  const inUse = takeIntoUse(assumptions, shipped, priceBase);
  const context = toContext(sheet, { loaded: assumptions, inUse });
  const found = findBlockingProblems(documents, read, context).filter(
    ({ problem }) => !isAskedElsewhere(problem, alsoAsked),
  );
  const problems = [...read.problems, ...placeProblems(found, [...documents, ...read.faulty])];
  const isFatal = problems.some(({ file }) => file === sheet.file || file === assumptions.file);
  if (isFatal) return { kind: 'stopped', problems };
  const { idsOfInvalid } = read;
  const plans = read.documents.filter((loaded) => isOfKind(loaded, 'plan'));
  const faultyPlans = read.faulty.flatMap(({ file, kind }) => (kind === 'plan' ? [file] : []));
  return {
    kind: 'ready',
    inputs: { sheet, assumptions, inUse, candidates, plans, faultyPlans, problems, idsOfInvalid },
  };
}

/** Whether a candidate answers a criterion that this sheet lacks and another one has. */
function isAskedElsewhere(problem: Problem, alsoAsked: ReadonlySet<string>): boolean {
  return problem.rule === 'unknown-criterion' && alsoAsked.has(problem.facts.id);
}

/** The problems in and between files that stop a hit list; faulty files are checked as far as they go. */
function findBlockingProblems(
  documents: readonly LoadedDocument[],
  { faulty, idsOfInvalid }: ReadDocuments,
  context: Context,
): FileProblem[] {
  const checker = startBlockingCheck(context);
  const inFile = (file: string, problems: readonly Problem[]) =>
    problems.map((problem) => ({ file, problem }));
  return [
    ...documents.flatMap(({ file, document, digest }) =>
      inFile(file, checker.visit(file, document, digest)),
    ),
    ...faulty.flatMap(({ file, part }) =>
      part === undefined ? [] : inFile(file, checker.visitPart(part)),
    ),
    ...checker.finish(idsOfInvalid),
  ];
}
