import { fileId } from '../../documents/parts/id.ts';
import type { Sheet } from '../../documents/sheet.ts';
import { renderTemplate } from '../../documents/template.ts';
import { decodeText } from '../../load/decode-text.ts';
import { encodeText } from '../../load/encode-text.ts';
import type { Sha256 } from '../../load/source.ts';
import type { PageFile } from '../data/page-data.ts';
import { putValues } from './put-value.ts';

/** What a candidate begins with; `sector` may be empty. */
export interface NewCandidate {
  readonly id: string;
  readonly name: string;
  readonly sector: string;
}

/** The file of a new candidate; or why there is none. */
export type MadeCandidate =
  | { readonly kind: 'made'; readonly file: PageFile }
  /** `says` completes "This is not …". */
  | { readonly kind: 'bad-id'; readonly says: string }
  | { readonly kind: 'taken'; readonly file: string };

/** Where a new candidate goes, and what it is asked. */
export interface AmongCandidates {
  readonly sheet: Sheet;
  /** The ids of all candidates, each with its file. */
  readonly files: ReadonlyMap<string, string>;
  readonly sha256: Sha256;
}

/** Makes a candidate of the template of `assess new`, in the folder of the others. */
export function makeCandidate(
  { id, name, sector }: NewCandidate,
  { sheet, files, sha256 }: AmongCandidates,
): MadeCandidate {
  const read = fileId.safeParse(id);
  if (!read.success) return { kind: 'bad-id', says: read.error.issues[0]?.message ?? 'an id' };
  const file = `${findFolder([...files.values()])}${id}.yaml`;
  const other = files.get(id) ?? [...files.values()].find((each) => isSameName(each, file));
  if (other !== undefined) return { kind: 'taken', file: other };
  const template = renderTemplate({ id, sheet, schema: undefined });
  const puttings = [
    { path: ['name'], value: name.trim() },
    { path: ['sector'], value: sector.trim() },
  ].filter(({ value }) => value !== '');
  const made = putValues(template, puttings, sheet);
  if (made.kind !== 'edited') throw new Error(`the template takes no name: ${made.kind}`);
  const content = decodeText(encodeText(made.text), sha256);
  return { kind: 'made', file: { file, content } };
}

/** The folder in which candidates are, that of the first one where they are in none of their own. */
function findFolder(files: readonly string[]): string {
  const own = 'candidates/';
  const [first = own] = files;
  if (files.some((file) => file.startsWith(own))) return own;
  return first.slice(0, first.lastIndexOf('/') + 1);
}

/** Some disks keep no two files whose names differ in capitals alone. */
function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
