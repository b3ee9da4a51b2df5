import type { Host } from './host.ts';
import { main } from './main.ts';

/**
 * Runs the program in this process, as it was started; returns its exit code. No signal is handled:
 * an interruption ends the process wherever it is, which no handler could while work goes on.
 */
export function start(packageRoot: URL): Promise<number> {
  process.stdout.on('error', leaveQuietly);
  process.stderr.on('error', leaveQuietly);
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
    stdout: process.stdout,
    stderr: process.stderr,
    packageRoot,
  };
}

/** A closed pipe (`assess | head`) is no failure. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
