import type { Doubt } from '../controls/doubt.ts';
import { WHY_LEFT } from './explain-left.ts';
import type { ToldChange } from './tell-change.ts';
import type { LeftChange } from './to-texts.ts';

/** What there is to know before changes are saved: reasons that stand for other answers, and what no text takes. */
export function listDoubts(
  changes: readonly ToldChange[],
  left: readonly LeftChange[],
): readonly Doubt[] {
  const whyLeft = new Map(left.map(({ change, why }) => [change.path, WHY_LEFT[why]]));
  return changes.flatMap((change): Doubt[] => {
    const why = whyLeft.get(change.path);
    return [
      ...(change.isWithoutReason ? [{ kind: 'old-reason', change } as const] : []),
      ...(why === undefined ? [] : [{ kind: 'left', change, why } as const]),
    ];
  });
}
