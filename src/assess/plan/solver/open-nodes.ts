/** What is still to be looked into, by the greatest bound first; of equal ones the latest. */
export interface OpenNodes<Node> {
  readonly add: (node: Node) => void;
  /** Takes the first one out. */
  readonly take: () => Node | undefined;
  /** The first one, left where it is. */
  readonly first: () => Node | undefined;
}

/** An empty heap of nodes. */
export function startOpenNodes<Node extends { readonly bound: bigint }>(): OpenNodes<Node> {
  const heap: { readonly node: Node; readonly count: number }[] = [];
  let count = 0;
  const isBefore = (a: number, b: number) => {
    const [one, other] = [heap[a], heap[b]];
    if (one === undefined || other === undefined) return one !== undefined;
    if (one.node.bound !== other.node.bound) return one.node.bound > other.node.bound;
    return one.count > other.count;
  };
  const swap = (a: number, b: number) => {
    const [one, other] = [heap[a], heap[b]];
    if (one === undefined || other === undefined) return;
    [heap[a], heap[b]] = [other, one];
  };
  const rise = (from: number) => {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!isBefore(place, parent)) return;
      swap(place, parent);
      place = parent;
    }
  };
  const sink = () => {
    let place = 0;
    for (;;) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      const child = isBefore(right, left) ? right : left;
      if (!isBefore(child, place)) return;
      swap(place, child);
      place = child;
    }
  };
  return {
    add: (node) => {
      heap.push({ node, count });
      count += 1;
      rise(heap.length - 1);
    },
    take: () => {
      const first = heap[0];
      const last = heap.pop();
      if (last !== undefined && heap.length > 0) {
        heap[0] = last;
        sink();
      }
      return first?.node;
    },
    first: () => heap[0]?.node,
  };
}
