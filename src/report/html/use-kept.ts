import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { isAlike } from './is-alike.ts';

/**
 * What a view shows, made anew only where what it is made from differs. What stays the same object is
 * not looked into again, but for what in it hangs on a context that changed.
 */
export function useKept<From>(
  from: From,
  make: () => VNode,
  isSame: (before: From, now: From) => boolean = isAlike,
): VNode {
  const kept = useRef<{ readonly from: From; readonly made: VNode } | null>(null);
  if (kept.current === null || !isSame(kept.current.from, from)) {
    kept.current = { from, made: make() };
  }
  return kept.current.made;
}
