import { isInputAt, toDocumentSteps } from '../documents/assumed-path.ts';
import { writeFlow } from '../yaml/edit/write-flow.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { Path } from '../yaml/place.ts';
import { isPlainMapping, type Plain, type PlainMapping, plainAt } from '../yaml/plain.ts';
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

/** A document with an assumption made, and what stood there before, as a person would type it; or why it cannot be made. */
export type Applied =
  | { readonly ok: true; readonly plain: Plain; readonly was: string | null }
  | { readonly ok: false; readonly why: string };

/** Reads `PATH=VALUE`; undefined when it is not of that form. */
export function readAssumption(text: string): Assumption | undefined {
  const [, path = '', typed = ''] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  const place = readAssumedPath(path.trim());
  const value = readValue(typed);
  if (place === undefined || value === undefined) return undefined;
  return { path: path.trim(), ...place, typed: typed.trim(), value };
}

/** Reads a path by itself: whose document it leads into, and where to; undefined when it is not of that form. */
export function readAssumedPath(path: string): Pick<Assumption, 'candidate' | 'steps'> | undefined {
  const [candidate = '', ...steps] = path.split('.');
  if (candidate === '' || steps.length === 0) return undefined;
  return { candidate, steps: expandSteps(steps) };
}

/**
 * Sets the value in a copy of a document; mappings on the way are made where they are missing. Of a value
 * that is written with its source only the value is replaced.
 */
export function applyAssumption(plain: Plain, assumption: Assumption): Applied {
  const found = findTarget(plain, assumption);
  if (!found.ok) return found;
  const { path, isThere } = found.target;
  const was = isThere ? show(plainAt(plain, path) ?? '') : null;
  const copy = copyPlain(plain);
  const holder = path.slice(0, -1).reduce<Plain>(enter, copy);
  const last = path.at(-1) ?? '';
  Reflect.set(Object(holder), last, assumption.value);
  if (last === 'meets' && isPlainMapping(holder)) replaceReason(holder, was);
  return { ok: true, plain: copy, was };
}

/** Where in a document an assumption is made. */
export interface Target {
  readonly path: Path;
  /** Whether something stands there; else the end of the path is to be made. */
  readonly isThere: boolean;
}

/** Finds where an assumption is made, or why it cannot be. */
export function findTarget(
  plain: Plain,
  { steps, value }: Pick<Assumption, 'steps' | 'value'>,
): { readonly ok: true; readonly target: Target } | { readonly ok: false; readonly why: string } {
  const path: (string | number)[] = [];
  let holder: Plain | undefined = plain;
  for (const [depth, step] of steps.entries()) {
    const key: string | number = Array.isArray(holder) ? findIndex(holder, step) : step;
    if (typeof holder === 'string' || key === -1) {
      return { ok: false, why: `there is no "${step}" to assume about` };
    }
    path.push(key);
    holder = holder === undefined ? undefined : plainAt(holder, [key]);
    const next = steps[depth + 1];
    const goesToValue = next === undefined ? !isCited(value, steps) : !hasKey(holder, next);
    if (isCited(holder, steps.slice(0, depth + 1)) && goesToValue) {
      path.push('value');
      holder = holder['value'];
    }
  }
  return { ok: true, target: { path, isThere: holder !== undefined } };
}

/** What a document says where an assumption would be made; undefined where it says nothing. */
export function readAt(plain: Plain, steps: readonly string[]): Plain | undefined {
  const found = findTarget(plain, { steps, value: '' });
  return found.ok ? plainAt(plain, found.target.path) : undefined;
}

/** What stands at a step of a document that is being changed; a mapping is made where there is nothing. */
function enter(holder: Plain, step: string | number): Plain {
  const next = plainAt(holder, [step]) ?? newMapping();
  Reflect.set(Object(holder), step, next);
  return next;
}

function hasKey(holder: Plain | undefined, key: string): boolean {
  return isPlainMapping(holder) && Object.hasOwn(holder, key);
}

/** Whether what stands at a path is a value written with its source. */
function isCited(typed: Plain | undefined, steps: readonly string[]): typed is PlainMapping {
  return isPlainMapping(typed) && hasKey(typed, 'value') && isInputAt(steps);
}

/** What the file says of its own answer does not speak for one that was assumed. */
function replaceReason(answer: { [key: string]: Plain }, was: string | null): void {
  for (const key of ['sources', 'unless', 'settle']) delete answer[key];
  answer['because'] = `Assumed; the file says ${was || 'nothing'}.`;
}

/** An answer by itself stands for what it says of its criterion. */
function expandSteps(typed: readonly string[]): readonly string[] {
  const steps = toDocumentSteps(typed);
  return steps[0] === 'answers' && steps.length === 2 ? [...steps, 'meets'] : steps;
}

/** A value as a file would hold it, so that ranges and lists may be given too; undefined where it is none. */
export function readValue(typed: string): Plain | undefined {
  const parsed = parseYaml(`value: ${typed.trim()}\n`);
  if (parsed.outcome !== 'parsed') return undefined;
  const { plain } = treeToPlain(parsed.tree);
  return isPlainMapping(plain) ? plain['value'] : undefined;
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

/** A value as a person would type it: a text by itself, and what holds others in brackets or braces. */
function show(value: Plain): string {
  return typeof value === 'string' ? value : writeFlow(value, { text: '', quotesAll: false }, null);
}
