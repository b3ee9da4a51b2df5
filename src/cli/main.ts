import { CommanderError } from 'commander';
import { readHost } from './host.ts';
import { buildProgram } from './program.ts';
import { WrongUse } from './wrong-use.ts';

/** Exit codes: fine, problems found, wrong use, a bug in assess, interrupted. */
const EXIT = { fine: 0, problems: 1, wrongUse: 2, bug: 3, interrupted: 130 } as const;

/** Runs the program; returns its exit code. Never throws. */
export async function main(args: readonly string[], packageRoot: URL): Promise<number> {
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  process.stdout.on('error', leaveQuietly);
  process.stderr.on('error', leaveQuietly);
  let code: number = EXIT.fine;
  try {
    const program = buildProgram(readHost(packageRoot), (finished) => {
      code = finished;
    });
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return explainFailure(error);
  }
}

function explainFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.wrongUse;
  if (error instanceof WrongUse) {
    process.stderr.write(`assess: ${error.message}\n`);
    return EXIT.wrongUse;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `assess: this is a bug in assess, not in your files. Please report it:\n${detail}\n`,
  );
  return EXIT.bug;
}

/** A closed pipe (`assess | head`) is no failure. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
