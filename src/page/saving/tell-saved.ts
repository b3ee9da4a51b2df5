import type { Conflict } from './find-conflict.ts';
import type { SaveResult } from './save-files.ts';

/** What came of saving, in sentences: what was written, what was not, and why. */
export function tellSaved(result: SaveResult): string {
  const { written, unsaved } = result;
  const done = written.length === 0 ? 'Nothing was saved.' : `Saved ${nameFiles(written)}.`;
  switch (result.kind) {
    case 'saved':
      return done;
    case 'conflict':
      return `${done} ${result.conflicts.map(tellConflict).join(' ')} Not saved: ${nameFiles(unsaved)}.`;
    case 'refused': {
      const damage = result.isDamaged ? ' Look at what it holds now: it may be cut short.' : '';
      return `${done} ${result.file} cannot be saved: ${result.why}.${damage} Not saved: ${nameFiles(unsaved)}.`;
    }
    default:
      return result satisfies never;
  }
}

/** What is the matter with a file that is not written over, in a sentence. */
export function tellConflict({ kind, file }: Conflict): string {
  switch (kind) {
    case 'changed':
      return `${file} has changed on the disk since it was loaded.`;
    case 'gone':
      return `${file} is not there any more.`;
    case 'there':
      return `${file} is there already, and was to be new.`;
    case 'unreadable':
      return `${file} has changed on the disk, and is no text that can be read.`;
    default:
      return kind satisfies never;
  }
}

function nameFiles(files: SaveResult['written']): string {
  return files.map(({ file }) => file).join(', ');
}
