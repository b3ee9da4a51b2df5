import { isPlainMapping, type Plain } from '../yaml/plain.ts';
import {
  ASSUMPTION_PARTS,
  type AssumptionParts,
  type Assumptions,
  type AssumptionsFile,
  assumptionsKeys,
} from './assumptions.ts';
import { nestDeflators } from './deflators.ts';
import { keysThat } from './key-facts.ts';

/** Marks the shipped sources among a team's own. */
const SHIPPED = 'shipped-';

/** Whether a file of assumptions holds every part. */
export function isComplete(file: AssumptionsFile): file is Assumptions {
  return ASSUMPTION_PARTS.every((part) => file[part] !== undefined);
}

/** The assumptions of a file that holds every part. Throws when one is missing. */
export function completeAssumptions(file: AssumptionsFile): Assumptions {
  if (isComplete(file)) return file;
  const missing = ASSUMPTION_PARTS.filter((part) => file[part] === undefined);
  throw new Error(`the assumptions ${file.assumptions} lack ${missing.join(', ')}`);
}

/**
 * A team's assumptions in place of the shipped ones: ratios, biases and curves one by one, by id;
 * deflators by kind of year, since releases never mix; every other part whole.
 */
export function mergeAssumptions(shipped: Assumptions, own: AssumptionsFile): Assumptions {
  const base = markSources(shipped);
  return {
    ...own,
    ratios: { ...base.ratios, ...own.ratios },
    'reference-saving': own['reference-saving'] ?? base['reference-saving'],
    'evidence-grades': own['evidence-grades'] ?? base['evidence-grades'],
    'discount-rates': own['discount-rates'] ?? base['discount-rates'],
    'range-weights': own['range-weights'] ?? base['range-weights'],
    'optimism-bias': { ...base['optimism-bias'], ...own['optimism-bias'] },
    'take-up-curves': { ...base['take-up-curves'], ...own['take-up-curves'] },
    deflators: { ...base.deflators, ...own.deflators },
    sources: { ...base.sources, ...own.sources },
  };
}

/** The same assumptions with ids of sources that cannot be mistaken for a team's own. */
function markSources(shipped: Assumptions): Assumptions {
  const mark = <T extends { source: string }>(part: T): T => ({
    ...part,
    source: SHIPPED + part.source,
  });
  const parts: AssumptionParts = {
    ratios: mapValues(shipped.ratios, mark),
    'reference-saving': {
      ...mark(shipped['reference-saving']),
      realised: shipped['reference-saving'].realised?.map(mark),
    },
    'evidence-grades': mark(shipped['evidence-grades']),
    'discount-rates': mark(shipped['discount-rates']),
    'range-weights': mark(shipped['range-weights']),
    'optimism-bias': mapValues(shipped['optimism-bias'], mark),
    'take-up-curves': mapValues(shipped['take-up-curves'], mark),
    deflators: mapValues(shipped.deflators, mark),
    sources: Object.fromEntries(
      Object.entries(shipped.sources).map(([id, source]) => [SHIPPED + id, source]),
    ),
  };
  return { ...shipped, ...parts };
}

function mapValues<T>(record: Record<string, T>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** The same merger as typed, each source under the id that its own file gives it. */
export function mergePlainAssumptions(shipped: Plain, own: Plain): Plain {
  if (!isPlainMapping(shipped) || !isPlainMapping(own)) return own;
  const merged: { [key: string]: Plain } = { ...shipped, ...own };
  for (const part of keysThat(assumptionsKeys, { holds: 'by-id' })) {
    merged[part] = join(shipped[part], own[part]);
  }
  const deflators = nestDeflators(own['deflators']);
  return { ...merged, deflators: { ...nestDeflators(shipped['deflators']), ...deflators } };
}

function join(shipped: Plain | undefined, own: Plain | undefined): { [key: string]: Plain } {
  return {
    ...(isPlainMapping(shipped) ? shipped : {}),
    ...(isPlainMapping(own) ? own : {}),
  };
}
