import type { Document } from '../documents/parse-document.ts';
import { ALL_RULES, type AnyRule, type Problem } from './registry.ts';
import type { Context, FileFault } from './rule.ts';

/** A problem and the file it stands in. */
export type FileProblem = FileFault<Problem>;

/** Checks documents one after another: each alone at once, and all together at the end. */
export interface Checker {
  readonly visit: (file: string, document: Document) => readonly Problem[];
  /** Checks what is left of a document when its faulty parts are taken out. */
  readonly visitPart: (document: Document) => readonly Problem[];
  /** `otherIds` are ids of candidates whose own files have problems. */
  readonly finish: (otherIds: readonly string[]) => readonly FileProblem[];
}

/** Starts checking with some rules; nothing of a document is kept but what rules between files need. */
export function startChecking(context: Context, rules: readonly AnyRule[]): Checker {
  const gatherers = rules.flatMap(({ gather }) => (gather === undefined ? [] : [gather(context)]));
  const ofPart = rules.filter(({ worksOnPart }) => worksOnPart);
  const run = (chosen: readonly AnyRule[], document: Document) =>
    chosen.flatMap(({ check }): readonly Problem[] => check?.(document, context) ?? []);
  return {
    visit: (file, document) => {
      for (const { visit } of gatherers) visit(file, document);
      return run(rules, document);
    },
    visitPart: (document) => run(ofPart, document),
    finish: (otherIds) =>
      gatherers.flatMap(({ finish }): readonly FileProblem[] => finish(otherIds)),
  };
}

/** Starts checking for the problems that stop a hit list from being made. */
export function startBlockingCheck(context: Context): Checker {
  return startChecking(
    context,
    ALL_RULES.filter(({ stopsRanking }) => stopsRanking),
  );
}
