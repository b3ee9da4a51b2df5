import type { Document } from '../documents/parse-document.ts';
import type { Part } from '../documents/salvage.ts';
import { ALL_RULES, type AnyRule, type Problem, type RuleId } from './registry.ts';
import type { Context, FileFault, Gatherer } from './rule.ts';
import { watch } from './watch.ts';

/** A problem and the file it stands in. */
export type FileProblem = FileFault<Problem>;

/** Checks documents one after another: each alone at once, and all together at the end. */
export interface Checker {
  /** `digest` tells the files apart that say the same. */
  readonly visit: (file: string, document: Document, digest: string) => readonly Problem[];
  /** Takes a document that has no problem by itself into the rules between files. */
  readonly gather: (file: string, document: Document, digest: string) => void;
  /** Checks what is left of a document: rules that look at what was taken out wait. */
  readonly visitPart: (part: Part) => readonly Problem[];
  /** Takes what is left of a document into the rules between files; undefined where nothing is. */
  readonly gatherPart: (file: string, part: Part | undefined, digest: string | null) => void;
  /** `otherIds` are ids of candidates whose own files have problems. */
  readonly finish: (otherIds: readonly string[]) => readonly FileProblem[];
  /** The rules that may have missed something: what they look at was not there, or not all of it. */
  readonly listUnjudged: () => ReadonlySet<RuleId>;
}

/** A rule at work, with what it has gathered. */
interface Running {
  readonly rule: AnyRule;
  readonly context: Context;
  readonly gatherer: Gatherer<Problem> | undefined;
}

/** Starts checking with some rules; nothing of a document is kept but what rules between files need. */
export function startChecking(context: Context, rules: readonly AnyRule[]): Checker {
  const unjudged = new Set<RuleId>();
  const isMissing = (key: string) => Reflect.get(context, key) === null;
  const running = rules.map((rule): Running => {
    const watched = watch(context, isMissing, () => unjudged.add(rule.id));
    return { rule, context: watched, gatherer: rule.gather?.(watched) };
  });
  const gather: Checker['gather'] = (file, document, digest) => {
    for (const { gatherer } of running) gatherer?.visit(file, document, digest);
  };
  return {
    visit: (file, document, digest) => {
      gather(file, document, digest);
      return running.flatMap(
        (each): readonly Problem[] => each.rule.check?.(document, each.context) ?? [],
      );
    },
    gather,
    visitPart: (part) => running.flatMap((each) => checkPart(each, part)),
    gatherPart: (file, part, digest) => {
      for (const each of running) {
        if (each.gatherer !== undefined && !gatherPart(each, file, part, digest)) {
          unjudged.add(each.rule.id);
        }
      }
    },
    finish: (otherIds) =>
      running
        .filter(({ rule }) => !(rule.needsAll && unjudged.has(rule.id)))
        .flatMap(({ gatherer }): readonly FileProblem[] => gatherer?.finish(otherIds) ?? []),
    listUnjudged: () => unjudged,
  };
}

/** What a rule finds in what is left of a document; nothing where it would have to look at what is lost. */
function checkPart({ rule, context }: Running, part: Part): readonly Problem[] {
  if (rule.check === undefined) return [];
  const { document, hasMissed } = watchPart(part);
  const found: readonly Problem[] = rule.check(document, context);
  return rule.worksOnPart || !hasMissed() ? found : [];
}

/** Lets a rule see what is left of a document, if it can do with that. Returns whether it saw all that it looks at. */
function gatherPart(
  { rule, context, gatherer }: Running,
  file: string,
  part: Part | undefined,
  digest: string | null,
): boolean {
  if (part === undefined || digest === null || part.lost.has('candidate')) return false;
  const { document, hasMissed } = watchPart(part);
  rule.gather?.(context).visit(file, document, digest);
  const isWhole = !hasMissed();
  if (isWhole || rule.worksOnPart) {
    gatherer?.visit(file, { kind: 'candidate', value: part.candidate }, digest);
  }
  return isWhole;
}

/** What is left of a document, and whether anybody looked for what is not. */
function watchPart({ candidate, lost }: Part) {
  let missed = false;
  const value = watch(
    candidate,
    (key) => lost.has(key),
    () => {
      missed = true;
    },
  );
  return { document: { kind: 'candidate', value } as const, hasMissed: () => missed };
}

/** Starts checking for the problems that stop a hit list from being made. */
export function startBlockingCheck(context: Context): Checker {
  return startChecking(
    context,
    ALL_RULES.filter(({ stopsRanking }) => stopsRanking),
  );
}
