import { assumptionsKeys } from '../documents/assumptions.ts';
import { candidateKeys } from '../documents/candidate.ts';
import type { KeyFacts, KeyTable } from '../documents/key-facts.ts';
import type { Document, Kind } from '../documents/parse-document.ts';
import { inputKeys } from '../documents/parts/input.ts';
import { planKeys } from '../documents/plan-file.ts';
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
  plan: planKeys,
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

function leads(facts: KeyFacts): boolean {
  return facts.names === 'source' || tablesOf(facts).some((table) => leadingKeys(table).length > 0);
}

/** The tables of the keys that a value may have: its own, and those of an input where they are not among them. */
function tablesOf({ of, input }: KeyFacts): readonly KeyTable[] {
  const own = of === undefined ? [] : [of];
  const isSourced = of !== undefined && Object.hasOwn(of, 'source');
  return input === undefined || isSourced ? own : [...own, inputKeys];
}

function listInValue(value: unknown, facts: KeyFacts, path: Path): SourceUse[] {
  if (isList(value)) {
    return value.flatMap((item, index) => listInValue(item, facts, [...path, index]));
  }
  if (facts.names === 'source') return typeof value === 'string' ? [{ path, id: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return tablesOf(facts).flatMap((table) =>
    facts.holds === 'by-id'
      ? Object.keys(value).flatMap((id) =>
          listInMapping(Reflect.get(value, id), table, [...path, id]),
        )
      : listInMapping(value, table, path),
  );
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
