import { isInputAt, toDocumentSteps } from '../documents/assumed-path.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { isPlainMapping, type Plain, type PlainMapping } from '../yaml/plain.ts';
import { treeToPlain } from '../yaml/tree-to-plain.ts';

/** A value to take in place of what a candidate's file says. */
export interface Assumption {
  /** As typed: `boat-permits.virgin-territory`. */
  readonly path: string;
  readonly candidate: string;
  readonly steps: readonly string[];
  readonly typed: string;
  readonly value: Plain;
}

/** A document with an assumption made, and what stood there before; or why it cannot be made. */
export type Applied =
  | { readonly ok: true; readonly plain: Plain; readonly was: string | null }
  | { readonly ok: false; readonly why: string };

/** Reads `PATH=VALUE`; undefined when it is not of that form. */
export function readAssumption(text: string): Assumption | undefined {
  const [, path = '', typed = ''] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  const [candidate = '', ...steps] = path.trim().split('.');
  const value = readValue(typed);
  if (candidate === '' || steps.length === 0 || value === undefined) return undefined;
  return { path: path.trim(), candidate, steps: expandSteps(steps), typed: typed.trim(), value };
}

/**
 * Sets the value in a copy of a document; mappings on the way are made where they are missing. Of a value
 * that is written with its source only the value is replaced.
 */
export function applyAssumption(plain: Plain, { steps, value }: Assumption): Applied {
  const copy = copyPlain(plain);
  const last = steps.at(-1) ?? '';
  let holder: Plain = copy;
  for (const [depth, step] of steps.slice(0, -1).entries()) {
    const next: Plain | undefined = getStep(holder, step);
    if (next !== undefined) holder = findValue(next, steps.slice(0, depth + 1), steps[depth + 1]);
    else if (isPlainMapping(holder)) holder = holder[step] = newMapping();
    else return { ok: false, why: `there is no "${step}" to assume about` };
  }
  const key = Array.isArray(holder) ? findIndex(holder, last) : last;
  if (typeof holder === 'string' || key === -1) {
    return { ok: false, why: `there is no "${last}" to assume about` };
  }
  const typed: Plain | undefined = Reflect.get(holder, key);
  if (isCited(typed, steps) && !isCited(value, steps)) {
    const was = show(typed['value'] ?? '');
    typed['value'] = value;
    return { ok: true, plain: copy, was };
  }
  const was = typed === undefined ? null : show(typed);
  Reflect.set(holder, key, value);
  if (last === 'meets' && isPlainMapping(holder)) replaceReason(holder, was);
  return { ok: true, plain: copy, was };
}

/** Whether what stands at a path is a value written with its source. */
function isCited(typed: Plain | undefined, steps: readonly string[]): typed is PlainMapping {
  return isPlainMapping(typed) && Object.hasOwn(typed, 'value') && isInputAt(steps);
}

/** What a path goes on into: the value alone, where it is written with its source. */
function findValue(typed: Plain, steps: readonly string[], next: string | undefined): Plain {
  if (!isCited(typed, steps) || (next !== undefined && Object.hasOwn(typed, next))) return typed;
  return typed['value'] ?? typed;
}

/** What the file says of its own answer does not speak for one that was assumed. */
function replaceReason(answer: { [key: string]: Plain }, was: string | null): void {
  for (const key of ['sources', 'unless', 'settle']) delete answer[key];
  answer['because'] = `Assumed on the command line; the file says ${was || 'nothing'}.`;
}

/** An answer by itself stands for what it says of its criterion. */
function expandSteps(typed: readonly string[]): readonly string[] {
  const steps = toDocumentSteps(typed);
  return steps[0] === 'answers' && steps.length === 2 ? [...steps, 'meets'] : steps;
}

/** The value as a file would hold it, so that ranges and lists may be given too. */
function readValue(typed: string): Plain | undefined {
  const parsed = parseYaml(`value: ${typed.trim()}\n`);
  if (parsed.outcome !== 'parsed') return undefined;
  const { plain } = treeToPlain(parsed.tree);
  return isPlainMapping(plain) ? plain['value'] : undefined;
}

function getStep(holder: Plain, step: string): Plain | undefined {
  if (Array.isArray(holder)) return holder[findIndex(holder, step)];
  return isPlainMapping(holder) && Object.hasOwn(holder, step) ? holder[step] : undefined;
}

/** A list item is named by its id or by its position, from 0. */
function findIndex(items: readonly Plain[], step: string): number {
  const byId = items.findIndex((item) => isPlainMapping(item) && item['id'] === step);
  if (byId !== -1) return byId;
  return /^\d+$/.test(step) && Number(step) < items.length ? Number(step) : -1;
}

function copyPlain(value: Plain): Plain {
  if (Array.isArray(value)) return value.map(copyPlain);
  if (!isPlainMapping(value)) return value;
  const copy = newMapping();
  for (const [key, inner] of Object.entries(value)) copy[key] = copyPlain(inner);
  return copy;
}

/** A mapping without a prototype, so that any text can be a key. */
function newMapping(): { [key: string]: Plain } {
  return Object.create(null);
}

function show(value: Plain): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
