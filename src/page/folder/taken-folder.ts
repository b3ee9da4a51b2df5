import type { FolderAccess } from '../saving/folder-access.ts';
import type { FolderFile } from './folder-file.ts';

/** A folder, or some files, as a person handed them to the page. */
export interface TakenFolder {
  /** What it is called; empty where it has no name. */
  readonly name: string;
  /** Lists its files. Rejects with the browser's own error where it is refused. */
  readonly list: () => Promise<readonly FolderFile[]>;
  /** Asks the person for leave to write into it, and gives null where it is refused; null itself where nothing can be written. */
  readonly askToWrite: (() => Promise<FolderAccess | null>) | null;
}
