import { Command } from 'commander';
import type { Host } from './host.ts';
import { addOutputOptions, addReportOptions, type ReportOptions } from './options.ts';

/** The command line. `finish` takes the exit code of the command that ran. */
export function buildProgram(host: Host, finish: (code: number) => void): Command {
  const program = new Command('assess')
    .description(
      'Judges public-service functions against a sheet of criteria, estimates what a shared\nplatform would save, and writes ranked, costed hit lists.',
    )
    .version(host.version, '-v, --version', 'print the version')
    .exitOverride()
    .showHelpAfterError('(assess --help shows what can be typed)');
  const rank = program
    .command('rank', { isDefault: true })
    .description('rank candidates (the default command)')
    .argument('[paths...]', 'files, folders or - (default: ./candidates)');
  addOutputOptions(addReportOptions(rank)).action(
    async (paths: string[], options: ReportOptions) => {
      const { runRank } = await import('./commands/rank.ts');
      finish(runRank(paths, options, host));
    },
  );
  return program;
}
