import fc from 'fast-check';

/**
 * The same examples in every run, so that a change is all that can make a property fail.
 *
 * `FUZZ_RUNS=2000 npm test` tries more of them; the first are those of any other run.
 */
fc.configureGlobal({ seed: 20_261_124, numRuns: Number(process.env['FUZZ_RUNS'] ?? 100) });
