import { isMap, isScalar, isSeq, type Node, type Pair, visit } from 'yaml';
import { isBlock, isBlockScalar } from './item.ts';
import { findColumn } from './lines.ts';
import type { Source } from './read-source.ts';

/** How the people who wrote a text lay it out. */
export interface Layout {
  /** How far a mapping stands in from the key that holds it. */
  readonly mappingStep: number;
  /** How far a list stands in from the key that holds it. */
  readonly listStep: number;
  /** How long a line gets before its text goes on below. */
  readonly width: number;
}

const STEP = 2;
const WIDTH = 110;
/** Lines shorter than the least say nothing of how long they might get. */
const WIDTHS = { least: 60, most: 120 };

/** Reads the layout about a node; what is not found there, from the whole text. */
export function readLayout({ text, tree }: Source, near: Node | undefined): Layout {
  const places = [near, tree.contents].filter((node) => node !== undefined && node !== null);
  const findStep = (isKind: (node: unknown) => boolean) =>
    places.flatMap((node) => findSteps(text, node, isKind)).at(0) ?? STEP;
  return {
    mappingStep: findStep(isMap),
    listStep: findStep(isSeq),
    width: tree.contents === null ? WIDTH : measureFolded(text, tree.contents),
  };
}

/** How far lists or mappings below a node stand in from their keys. */
function findSteps(text: string, node: Node, isKind: (node: unknown) => boolean): number[] {
  const steps: number[] = [];
  visit(node, {
    Pair: (_, pair) => {
      if (isBlock(pair.value) && isKind(pair.value)) steps.push(measureStep(text, pair));
    },
  });
  return steps;
}

function measureStep(text: string, { key, value }: Pair): number {
  return findColumn(text, startOf(value)) - findColumn(text, startOf(key));
}

function startOf(node: unknown): number {
  return isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
}

/** The longest line of the folded texts below a node that have more lines than one. */
function measureFolded(text: string, node: Node): number {
  let longest = 0;
  visit(node, {
    Scalar: (_, scalar) => {
      if (!isBlockScalar(scalar) || scalar.type !== 'BLOCK_FOLDED') return;
      const [, ...lines] = text
        .slice(scalar.range?.[0], scalar.range?.[1])
        .trimEnd()
        .split(/\r?\n/);
      if (lines.length > 1) {
        longest = lines.reduce((most, { length }) => Math.max(most, length), longest);
      }
    },
  });
  return longest < WIDTHS.least ? WIDTH : Math.min(longest, WIDTHS.most);
}
