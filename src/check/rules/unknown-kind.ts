import type { Rule } from '../rule.ts';

export const unknownKind: Rule = {
  id: 'unknown-kind',
  severity: 'error',
  stopsRanking: true,
  summary: 'The first key does not say what the file is.',
  why: 'A file says whether it is a sheet, a candidate or assumptions with its first key, so that nothing depends on folder names.',
  bad: `name: Boat permits
candidate: boat-permits`,
  good: `candidate: boat-permits
name: Boat permits`,
};
