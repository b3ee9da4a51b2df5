import type { Host } from './host.ts';
import { main } from './main.ts';
import { openStandardStream } from './output/standard-stream.ts';

/**
 * Runs the program in this process, as it was started; returns its exit code. No signal is handled:
 * an interruption ends the process wherever it is, which no handler could while work goes on.
 */
export function start(packageRoot: URL): Promise<number> {
  return main(process.argv.slice(2), processHost(packageRoot));
}

/** This process as a host. */
function processHost(packageRoot: URL): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    // Asked for only when it is read: to look at it is to open it.
    get stdin() {
      return process.stdin;
    },
    stdout: openStandardStream(1),
    stderr: openStandardStream(2),
    packageRoot,
    inputs: new Set(),
  };
}
