import type { Document } from '../documents/parse-document.ts';
import type { Problem } from './problem.ts';
import { RULES } from './registry.ts';
import type { Context, FileProblem, Rule } from './rule.ts';

/** Checks documents one after another: each alone at once, and all together at the end. */
export interface Checker {
  readonly visit: (file: string, document: Document) => readonly Problem[];
  /** Checks what is left of a document when its faulty parts are taken out. */
  readonly visitPart: (document: Document) => readonly Problem[];
  /** `otherIds` are ids of candidates whose own files have problems. */
  readonly finish: (otherIds: readonly string[]) => readonly FileProblem[];
}

/** Starts checking with some rules; nothing of a document is kept but what rules between files need. */
export function startChecking(context: Context, rules: readonly Rule[]): Checker {
  const gatherers = rules.flatMap(({ gather }) => (gather === undefined ? [] : [gather(context)]));
  return {
    visit: (file, document) => {
      for (const { visit } of gatherers) visit(file, document);
      return rules.flatMap(({ check }) => check?.(document, context) ?? []);
    },
    visitPart: (document) =>
      rules.flatMap(({ check, worksOnPart }) =>
        worksOnPart ? (check?.(document, context) ?? []) : [],
      ),
    finish: (otherIds) => gatherers.flatMap(({ finish }) => finish(otherIds)),
  };
}

/** Every rule. */
export const ALL_RULES: readonly Rule[] = Object.values(RULES);

/** Starts checking for the problems that stop a hit list from being made. */
export function startBlockingCheck(context: Context): Checker {
  return startChecking(
    context,
    ALL_RULES.filter(({ stopsRanking }) => stopsRanking),
  );
}
