import { type check, findIn } from './check-texts.ts';

/** The places at which one rule speaks, `file:line:column`. */
export function listOf(rule: string, ...args: Parameters<typeof check>): string[] {
  return findIn(...args)
    .filter(({ problem }) => problem.rule === rule)
    .map(({ file, span }) => `${file}:${span.line}:${span.column}`);
}
