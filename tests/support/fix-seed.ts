import fc from 'fast-check';
import { PROPERTY_RUNS } from './property-runs.ts';

/** The same examples in every run, so that a change is all that can make a property fail. */
fc.configureGlobal({ seed: 20_261_124, numRuns: PROPERTY_RUNS });
