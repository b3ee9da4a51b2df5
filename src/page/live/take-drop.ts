import type { FolderFile } from '../folder/folder-file.ts';
import type { TakenFolder } from '../folder/taken-folder.ts';
import { listHandle, takeHandle, toFolderFile } from './folder-handle.ts';

declare global {
  interface DataTransferItem {
    /** Some browsers have no such function. */
    getAsFileSystemHandle?: () => Promise<FileSystemDirectoryHandle | FileSystemFileHandle | null>;
  }
}

/** Hands over every folder, or some files, that are dropped on the page; it never leaves for them. */
export function startDrop(onDrop: (folder: TakenFolder) => void): void {
  addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    takeDrop([...(event.dataTransfer?.items ?? [])]).then(onDrop);
  });
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

/** What was dropped, as a folder. All is asked for at once: nothing can be afterwards. */
async function takeDrop(items: readonly DataTransferItem[]): Promise<TakenFolder> {
  const files = items.filter(({ kind }) => kind === 'file');
  const entries = files.map((item) => item.webkitGetAsEntry());
  const settled = await Promise.allSettled(files.map((item) => item.getAsFileSystemHandle?.()));
  const handles = settled.map((each) => (each.status === 'fulfilled' ? each.value : null));
  const given = handles.filter((handle) => handle !== null && handle !== undefined);
  const [first, ...others] = given;
  if (given.length < files.length) return takeEntries(entries);
  if (first?.kind === 'directory' && others.length === 0) return takeHandle(first);
  return takeFiles(async () => {
    const listed = await Promise.all(
      given.map(async (handle) =>
        handle.kind === 'directory'
          ? listHandle(handle, `${handle.name}/`)
          : [toFolderFile(handle.name, () => handle.getFile())],
      ),
    );
    return listed.flat();
  });
}

/** Files, or several folders, into which nothing can be written as into one folder. */
function takeFiles(list: TakenFolder['list']): TakenFolder {
  return { name: '', list, askToWrite: null };
}

/** What was dropped by an older way, which some browsers have alone. */
function takeEntries(entries: readonly (FileSystemEntry | null)[]): TakenFolder {
  const given = entries.filter((entry) => entry !== null);
  const [first, ...others] = given;
  if (given.length < entries.length) {
    return takeFiles(() => Promise.reject(new DOMException('not handed over', 'SecurityError')));
  }
  if (first?.isDirectory === true && others.length === 0) {
    return { ...takeFiles(() => listBelow(first)), name: first.name };
  }
  return takeFiles(async () => (await Promise.all(given.map((entry) => listEntry(entry)))).flat());
}

async function listEntry(entry: FileSystemEntry, prefix = ''): Promise<readonly FolderFile[]> {
  const path = `${prefix}${entry.name}`;
  return isFile(entry)
    ? [toFolderFile(path, () => new Promise((resolve, reject) => entry.file(resolve, reject)))]
    : listBelow(entry, `${path}/`);
}

async function listBelow(folder: FileSystemEntry, prefix = ''): Promise<readonly FolderFile[]> {
  if (!isFolder(folder)) return [];
  const reader = folder.createReader();
  const files: FolderFile[] = [];
  // A reader hands over so many at a time, and at last none.
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return files;
    for (const entry of some) for (const file of await listEntry(entry, prefix)) files.push(file);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
