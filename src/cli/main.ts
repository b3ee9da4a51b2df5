import { CommanderError } from 'commander';
import { showLines } from '../report/harmless/plain-text.ts';
import { safe } from '../report/harmless/safe.ts';
import { EXIT } from './exit.ts';
import type { Host } from './host.ts';
import { tell } from './output/tell.ts';
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
    const [first = '', ...rest] = error.lines;
    for (const line of [`assess: ${first}`, ...rest]) tellIfPossible(() => tell(stderr, line));
    return EXIT.wrongUse;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  tellIfPossible(() => {
    tell(stderr, 'assess: this is a bug in assess, not in your files. Please report it:');
    stderr.write(safe`${showLines(detail)}\n`);
  });
  return EXIT.bug;
}

/** Says why a run ended; where not even that can be written, the exit code has to do. */
function tellIfPossible(say: () => void): void {
  try {
    say();
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
  }
}
