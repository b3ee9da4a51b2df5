import { isLeftOut } from '../../load/meet-file.ts';
import type { FolderFile } from '../folder/folder-file.ts';
import type { TakenFolder } from '../folder/taken-folder.ts';
import type { FolderAccess } from '../saving/folder-access.ts';

declare global {
  interface FileSystemHandle {
    /** Asks the person for leave, where it was not given yet; some browsers have no such function. */
    requestPermission?: (leave: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
  }
}

/** A folder by its handle. Reading it asks for no leave to write. */
export function takeHandle(folder: FileSystemDirectoryHandle): TakenFolder {
  return {
    name: folder.name,
    list: () => listHandle(folder),
    askToWrite: () => askToWrite(folder),
  };
}

/** Lists the files below a folder, named from it with `prefix` before them; what is hidden is left out. */
export async function listHandle(
  folder: FileSystemDirectoryHandle,
  prefix = '',
): Promise<readonly FolderFile[]> {
  const files: FolderFile[] = [];
  for await (const entry of folder.values()) {
    if (isLeftOut(entry.name)) continue;
    const path = `${prefix}${entry.name}`;
    if (entry.kind === 'file') files.push(toFolderFile(path, () => entry.getFile()));
    else for (const file of await listHandle(entry, `${path}/`)) files.push(file);
  }
  return files;
}

/** A file of a folder, by what hands it over each time that it is read. */
export function toFolderFile(path: string, open: () => Promise<File>): FolderFile {
  return {
    path,
    read: async (most) => new Uint8Array(await (await open()).slice(0, most).arrayBuffer()),
  };
}

async function askToWrite(folder: FileSystemDirectoryHandle): Promise<FolderAccess | null> {
  // Where there is nothing to ask with, writing shows whether it is allowed.
  const leave = (await folder.requestPermission?.({ mode: 'readwrite' })) ?? 'granted';
  return leave === 'granted' ? openAccess(folder) : null;
}

function openAccess(folder: FileSystemDirectoryHandle): FolderAccess {
  return {
    read: (file) => readIn(folder, file),
    write: async (file, bytes) => {
      const isNew = (await readIn(folder, file)) === undefined;
      const [parent, name] = await findParent(folder, file, { create: true });
      try {
        await writeTo(await parent.getFileHandle(name, { create: true }), bytes);
      } catch (error) {
        // A browser makes a new file before it is written: an empty one would be in the way later.
        if (isNew) await parent.removeEntry(name).catch(() => undefined);
        throw error;
      }
    },
  };
}

async function readIn(
  folder: FileSystemDirectoryHandle,
  file: string,
): Promise<Uint8Array | undefined> {
  try {
    const [parent, name] = await findParent(folder, file, { create: false });
    const handle = await parent.getFileHandle(name);
    return new Uint8Array(await (await handle.getFile()).arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

/** Writes to a copy beside a file, which takes its place when it is closed. */
async function writeTo(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  try {
    await stream.write(new Uint8Array(bytes));
  } catch (error) {
    await stream.abort();
    throw error;
  }
  await stream.close();
}

/** The folder that holds a file, and the name of the file in it. */
async function findParent(
  folder: FileSystemDirectoryHandle,
  file: string,
  options: { readonly create: boolean },
): Promise<readonly [FileSystemDirectoryHandle, string]> {
  const steps = file.split('/');
  const name = steps.pop() ?? file;
  let parent = folder;
  for (const step of steps) parent = await parent.getDirectoryHandle(step, options);
  return [parent, name];
}
