import type { TakenFolder } from './taken-folder.ts';

/** A folder at the start of a sentence. */
export function nameFolder({ name }: Pick<TakenFolder, 'name'>): string {
  return name === '' ? 'What was given' : `The folder ${name}`;
}
