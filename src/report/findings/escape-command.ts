import type { Harmless } from '../harmless/harmless.ts';
import { nameMarks } from '../harmless/name-commands.ts';
import { showHidden } from '../harmless/show-hidden.ts';
import { vouch } from '../harmless/vouch.ts';

type Command = Harmless<'command'>;

/** Text for the message of a workflow command: one line, with its line ends as GitHub reads them. */
export function escapeMessage(text: string): Command {
  return vouch(
    nameMarks(showHidden(text))
      .replaceAll('%', '%25')
      .replaceAll('\r', '%0D')
      .replaceAll('\n', '%0A')
      .replaceAll('\t', ' '),
  );
}

/** Text for the value of a property of a workflow command. */
export function escapeProperty(text: string): Command {
  return vouch(escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C'));
}
