import type { Position } from '../entry.ts';
import { countLeading } from './count-leading.ts';
import { compareItems, rankInRange, type Standable } from './rank.ts';
import { compareKeys } from './rank-key.ts';

/** Ranks with their ranges, kept up to date as candidates change. */
export interface LiveRanks {
  /** Null for a candidate that is not ranked. */
  readonly positionOf: (id: string) => Position | null;
  /** Ids of the candidates that share rank 1, in id order. */
  readonly listLeaders: () => string[];
  /** Makes changes by id, null for a candidate that is ranked no more. Gives where all that may have moved stood before. */
  readonly change: (changes: RankChanges) => Map<string, Position | null>;
}

export type RankChanges = ReadonlyMap<string, Standable | null>;

/** A ranked candidate with its rank and the two ends of its range. */
interface Node {
  readonly id: string;
  readonly item: Standable;
  rank: number;
  best: number;
  worst: number;
  /** Made when somebody asks, so that two who ask between two moves get the same. */
  position: Position | undefined;
}

/** When more than this share of a list changes, it is quicker to rank all of it again. */
const LARGE_SHARE = 1 / 8;

/**
 * Starts with no candidates. They are kept in three orders: as they are ranked, by low key and by high
 * key. A change moves those alone that stand between where a candidate was and where it is, each by 1.
 */
export function startRanks(): LiveRanks {
  const nodes = new Map<string, Node>();
  let lists: Lists = { ordered: [], lows: [], highs: [] };

  const replace = (id: string, next: Standable | null, remember: (node: Node) => void) => {
    const { ordered, lows, highs } = lists;
    const was = nodes.get(id);
    if (was !== undefined) {
      remove(was, ordered, compareItems);
      remove(was, lows, compareLows);
      remove(was, highs, compareHighs);
      nodes.delete(id);
    }
    const shift = (end: End, list: readonly Node[], compare: Compare) => {
      const notBehind = (item: Standable | null) =>
        item === null ? list.length : countLeading(list, (other) => compare(other.item, item) <= 0);
      const [before, now] = [notBehind(was?.item ?? null), notBehind(next)];
      for (const node of list.slice(Math.min(before, now), Math.max(before, now))) {
        remember(node);
        node[end] += before < now ? -1 : 1;
        node.position = undefined;
      }
    };
    shift('rank', ordered, compareItems);
    shift('best', highs, compareHighToLow);
    shift('worst', lows, compareLowToHigh);
    if (next === null) return;
    const rankIn = (list: readonly Node[], compare: Compare) =>
      1 + countLeading(list, (other) => compare(other.item, next) < 0);
    const node = {
      id,
      item: next,
      rank: rankIn(ordered, compareItems),
      best: rankIn(lows, compareLowToHigh),
      worst: rankIn(highs, compareHighToLow),
      position: undefined,
    };
    nodes.set(id, node);
    insert(node, ordered, compareItems);
    insert(node, lows, compareLows);
    insert(node, highs, compareHighs);
  };

  const changeOneByOne = (changes: RankChanges) => {
    const former = new Map([...changes.keys()].map((id) => [id, toPosition(nodes.get(id))]));
    const remember = (node: Node) => {
      if (!former.has(node.id)) former.set(node.id, toPosition(node));
    };
    for (const [id, item] of changes) replace(id, item, remember);
    return former;
  };

  const changeAllAtOnce = (changes: RankChanges) => {
    const ids = [...nodes.keys(), ...changes.keys()];
    const former = new Map(ids.map((id) => [id, toPosition(nodes.get(id))]));
    const items = new Map([...nodes].map(([id, { item }]) => [id, item]));
    for (const [id, item] of changes) {
      if (item === null) items.delete(id);
      else items.set(id, item);
    }
    nodes.clear();
    for (const node of rankAll(items)) nodes.set(node.id, node);
    lists = sortAll([...nodes.values()]);
    return former;
  };

  return {
    positionOf: (id) => toPosition(nodes.get(id)),
    listLeaders: () => {
      const { ordered } = lists;
      return ordered
        .slice(
          0,
          countLeading(ordered, ({ rank }) => rank === 1),
        )
        .map(({ id }) => id)
        .sort();
    },
    change: (changes) =>
      changes.size > nodes.size * LARGE_SHARE ? changeAllAtOnce(changes) : changeOneByOne(changes),
  };
}

interface Lists {
  /** As they are ranked. */
  readonly ordered: Node[];
  readonly lows: Node[];
  readonly highs: Node[];
}

type End = 'rank' | 'best' | 'worst';

/** Negative when the first is ahead of the second. */
type Compare = (a: Standable, b: Standable) => number;

const compareLows: Compare = (a, b) => compareKeys(a.keys.low, b.keys.low);
const compareHighs: Compare = (a, b) => compareKeys(a.keys.high, b.keys.high);
const compareLowToHigh: Compare = (a, b) => compareKeys(a.keys.low, b.keys.high);
const compareHighToLow: Compare = (a, b) => compareKeys(a.keys.high, b.keys.low);

function rankAll(items: ReadonlyMap<string, Standable>): Node[] {
  const rankable = [...items].map(([id, item]) => ({
    candidate: { candidate: id },
    judgement: item.judgement,
    keys: item.keys,
  }));
  return rankInRange(rankable).map(({ item, rank, rankRange: [best, worst] }) => ({
    id: item.candidate.candidate,
    item,
    rank,
    best,
    worst,
    position: undefined,
  }));
}

/** The three orders of nodes that stand as they are ranked. */
function sortAll(ordered: Node[]): Lists {
  return {
    ordered,
    lows: ordered.toSorted((a, b) => compareLows(a.item, b.item)),
    highs: ordered.toSorted((a, b) => compareHighs(a.item, b.item)),
  };
}

function remove(node: Node, list: Node[], compare: Compare): void {
  const first = countLeading(list, (other) => compare(other.item, node.item) < 0);
  list.splice(list.indexOf(node, first), 1);
}

function insert(node: Node, list: Node[], compare: Compare): void {
  list.splice(
    countLeading(list, (other) => compare(other.item, node.item) < 0),
    0,
    node,
  );
}

function toPosition(node: Node | undefined): Position | null {
  if (node === undefined) return null;
  node.position ??= { rank: node.rank, rankRange: [node.best, node.worst] };
  return node.position;
}
