/** Counts files on standard error, when that is a terminal and the work takes over a second. */
export interface Progress {
  readonly step: () => void;
  readonly end: () => void;
}

const QUIET_MS = 1000;
const REDRAW_MS = 200;

/** Starts counting towards a total, in words such as `read 1,200 of 10,000 files`. */
export function startProgress(verb: string, total: number): Progress {
  const { stderr } = process;
  let done = 0;
  let drawnAt = performance.now() + QUIET_MS - REDRAW_MS;
  let isShown = false;
  return {
    step: () => {
      done += 1;
      const now = performance.now();
      if (!stderr.isTTY || now - drawnAt < REDRAW_MS) return;
      drawnAt = now;
      isShown = true;
      stderr.write(`\r${verb} ${done} of ${total} files`);
    },
    end: () => {
      if (isShown) stderr.write('\r\u001b[K');
    },
  };
}
