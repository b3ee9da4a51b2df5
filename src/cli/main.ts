import { CommanderError } from 'commander';
import { EXIT } from './exit.ts';
import type { Host, OutputStream } from './host.ts';
import { buildProgram } from './program.ts';
import { WrongUse } from './wrong-use.ts';

/** Runs the program on what the host hands in; returns its exit code. Never throws. */
export async function main(args: readonly string[], host: Host): Promise<number> {
  let code: number = EXIT.fine;
  try {
    const program = buildProgram(host, (finished) => {
      code = finished;
    });
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return explainFailure(error, host);
  }
}

function explainFailure(error: unknown, { stderr }: Host): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.wrongUse;
  if (error instanceof WrongUse) {
    tell(`assess: ${error.message}\n`, stderr);
    return EXIT.wrongUse;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  tell(
    `assess: this is a bug in assess, not in your files. Please report it:\n${detail}\n`,
    stderr,
  );
  return EXIT.bug;
}

/** Says why a run ended; where not even that can be written, the exit code has to do. */
function tell(text: string, stderr: OutputStream): void {
  try {
    stderr.write(text);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
  }
}
