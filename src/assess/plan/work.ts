/** Long work in steps: between them its caller may show how far it has come, paint, or give it up. */
export type Work<Result, Step = Pause> = Generator<Step, Result, undefined>;

/** A step of planning: a search goes on, or one has come to its end. */
export type Pause = 'searching' | 'searched';

/** Runs work to its end. */
export function finish<Result>(work: Work<Result, unknown>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
