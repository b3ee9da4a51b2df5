import { PAPER } from './paper-candidates.ts';
import { type Run, type RunOptions, runShipped } from './run-assess.ts';

/** A run on the paper's candidates, made once however many tests look at it. */
export function runPaper(args: readonly string[], env: RunOptions['env'] = {}): Promise<Run> {
  return runShipped([...args, ...PAPER], env);
}
