import type { Kind } from '../documents/parse-document.ts';
import type { Misuse } from '../load/misuse.ts';
import { WrongUse } from './wrong-use.ts';

/** What a person who typed a command is told of a misuse. */
export function toWrongUse(misuse: Misuse): WrongUse {
  return new WrongUse(explainMisuse(misuse));
}

function explainMisuse(misuse: Misuse): string {
  switch (misuse.why) {
    case 'several-criteria':
      return `There are several ${plural(misuse.of)} to judge against (${misuse.files.join(', ')}): choose one with --${misuse.of}.`;
    case 'named-other-kind':
      return `${misuse.as} is no file of ${plural(misuse.of)}: its first key is not "${misuse.of}:".`;
    case 'named-several':
      return `${misuse.as} holds several ${plural(misuse.of)}: name one file.`;
    case 'no-candidates':
      return `No candidates there: none of the files in ${misuse.as} has "candidate:" as its first key.`;
    case 'malformed-assumption':
      return `--assume "${misuse.typed}" is not PATH=VALUE, such as boat-permits.virgin-territory=Y`;
    case 'refused-assumption':
      return `--assume ${misuse.path}: ${misuse.says}`;
    case 'clashing-assumptions':
      return `With what was assumed: ${misuse.says.join(' ')}`;
    default:
      return misuse satisfies never;
  }
}

/** The plural of a kind, as in a sentence. */
export function plural(kind: Kind): string {
  return kind === 'sheet' ? 'sheets' : `${kind}`;
}
