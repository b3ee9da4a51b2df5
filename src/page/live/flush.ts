import { options } from 'preact';

let waiting: (() => void) | undefined;

// Views that only a context reaches would be drawn later than those around them.
options.debounceRendering = (draw) => {
  waiting = draw;
  queueMicrotask(flush);
};

/** Draws at once what waits to be drawn. */
export function flush(): void {
  const draw = waiting;
  waiting = undefined;
  draw?.();
}
