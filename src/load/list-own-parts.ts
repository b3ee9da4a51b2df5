import { assumptionsKeys } from '../documents/assumptions.ts';
import { nestDeflators } from '../documents/deflators.ts';
import { keysThat } from '../documents/key-facts.ts';
import { isPlainMapping, type Plain } from '../yaml/plain.ts';

/** The parts of a team's own assumptions that the shipped ones do not hold just so, as reports name them. */
export function listOwnParts(own: Plain, shipped: Plain): string[] {
  if (!isPlainMapping(own) || !isPlainMapping(shipped)) return [];
  const byId = new Set<string>(keysThat(assumptionsKeys, { holds: 'by-id' }));
  return keysThat(assumptionsKeys, { edit: 'assumption' }).flatMap((part) => {
    const [ours, theirs] = [own, shipped].map((file) => partOf(file, part));
    if (ours === undefined || isSame(ours, theirs)) return [];
    if (!byId.has(part) || !isPlainMapping(ours)) return [part];
    const ids = Object.keys(ours).filter(
      (id) => !(isPlainMapping(theirs) && isSame(ours[id], theirs[id])),
    );
    return ids.length === 0 ? [] : [`${part} (${ids.join(', ')})`];
  });
}

/** A part as it is typed, deflators always by kind of year. */
function partOf(file: { readonly [key: string]: Plain }, part: string): Plain | undefined {
  return part === 'deflators' && file[part] !== undefined ? nestDeflators(file[part]) : file[part];
}

function isSame(a: Plain | undefined, b: Plain | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
