import { PART } from '../page-view.tsx';
import { CHANGES_PART } from '../parts/what-if-part.tsx';

/** Keeps what the focus moves to from lying beneath the bar of changes, however high that is. */
export function keepClear(main: Element): void {
  const bar = main.querySelector(`[${PART}="${CHANGES_PART.id}"]`);
  if (bar === null) return;
  const observer = new ResizeObserver(() => {
    const isOver = getComputedStyle(bar).position === 'sticky';
    const height = isOver ? `${bar.getBoundingClientRect().height + 16}px` : '';
    document.documentElement.style.scrollPaddingBottom = height;
  });
  observer.observe(bar);
}
