import { assumptionsKeys } from '../documents/assumptions.ts';
import { candidateKeys } from '../documents/candidate.ts';
import type { KeyFacts, KeyTable } from '../documents/key-facts.ts';
import type { Document, Kind } from '../documents/parse-document.ts';
import { sheetKeys } from '../documents/sheet.ts';
import type { Path } from '../yaml/place.ts';

/** Where a document names a source, and the id it names. */
export interface SourceUse {
  readonly path: Path;
  readonly id: string;
}

const TABLES: { readonly [K in Kind]: KeyTable } = {
  sheet: sheetKeys,
  candidate: candidateKeys,
  assumptions: assumptionsKeys,
};

/** Every place where a document names one of its sources, as the tables of its keys say. */
export function listSourceUses({ kind, value }: Document): SourceUse[] {
  return listInMapping(value, TABLES[kind], []);
}

function listInMapping(value: unknown, table: KeyTable, path: Path): SourceUse[] {
  if (typeof value !== 'object' || value === null) return [];
  return leadingKeys(table).flatMap(([key, facts]) =>
    Object.hasOwn(value, key) ? listInValue(Reflect.get(value, key), facts, [...path, key]) : [],
  );
}

/** The keys that lead to a source, by table: most lead to none, and every document is gone through. */
const leadingByTable = new WeakMap<KeyTable, [string, KeyFacts][]>();

function leadingKeys(table: KeyTable): [string, KeyFacts][] {
  const known =
    leadingByTable.get(table) ?? Object.entries(table).filter(([, facts]) => leads(facts));
  leadingByTable.set(table, known);
  return known;
}

function leads({ names, of }: KeyFacts): boolean {
  return names === 'source' || (of !== undefined && leadingKeys(of).length > 0);
}

function listInValue(value: unknown, facts: KeyFacts, path: Path): SourceUse[] {
  if (isList(value)) {
    return value.flatMap((item, index) => listInValue(item, facts, [...path, index]));
  }
  if (facts.names === 'source') return typeof value === 'string' ? [{ path, id: value }] : [];
  const { of } = facts;
  if (of === undefined || typeof value !== 'object' || value === null) return [];
  return facts.holds === 'by-id'
    ? Object.keys(value).flatMap((id) => listInMapping(Reflect.get(value, id), of, [...path, id]))
    : listInMapping(value, of, path);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
