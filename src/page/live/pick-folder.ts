import type { TakenFolder } from '../folder/taken-folder.ts';
import { takeHandle } from './folder-handle.ts';

declare global {
  interface Window {
    /** Some browsers have no such function, and others have one that refuses. */
    showDirectoryPicker?: (asked: {
      readonly id: string;
      readonly mode: 'read';
    }) => Promise<FileSystemDirectoryHandle>;
  }
}

/** What came of asking the browser for a folder. */
export type FolderPick =
  | { readonly kind: 'taken'; readonly folder: TakenFolder }
  /** The person changed their mind. */
  | { readonly kind: 'cancelled' }
  /** This browser, or whoever manages it, gives a page no folder in this way. */
  | { readonly kind: 'refused' };

/** Lets the person pick a folder to read. */
export async function pickFolder(): Promise<FolderPick> {
  if (window.showDirectoryPicker === undefined) return { kind: 'refused' };
  try {
    const folder = await window.showDirectoryPicker({ id: 'assess', mode: 'read' });
    return { kind: 'taken', folder: takeHandle(folder) };
  } catch (error) {
    const isCancelled = error instanceof DOMException && error.name === 'AbortError';
    return { kind: isCancelled ? 'cancelled' : 'refused' };
  }
}
