import { type Document, isScalar, Scalar } from 'yaml';
import type { Path } from './place.ts';
import { walkTree } from './walk-tree.ts';

/** An item in brackets that may be one amount or several, as typed. */
export interface UnclearAmount {
  readonly path: Path;
  readonly typed: string;
}

/** One amount for certain only where nothing but noughts follows the first comma. */
const SURE = /^£?\s?\d{1,3}(?:,000)+(?![,\d])/;
const JOINED = /^£?\s?\d{1,3}(?:,\d{3})+(?!\d)/;

/** The items in brackets, without quotes, whose commas may belong to an amount or stand between items. */
export function findUnclearAmounts(text: string, tree: Document.Parsed): UnclearAmount[] {
  if (!/\d,\d{3}/.test(text)) return [];
  return [...walkTree(tree)].flatMap(({ node, path, within }) => {
    if (within !== 'brackets' || !isScalar(node) || node.type !== Scalar.PLAIN) return [];
    const typed = String(node.value);
    return JOINED.test(typed) && !SURE.test(typed) ? [{ path, typed }] : [];
  });
}
