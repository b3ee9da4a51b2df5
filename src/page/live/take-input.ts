import type { TakenFolder } from '../folder/taken-folder.ts';
import { toFolderFile } from './folder-handle.ts';

/** A folder by the files that a field for folders holds, named from that folder. Nothing can be written there. */
export function takeInput(files: ArrayLike<File>): TakenFolder {
  const all = Array.from(files);
  const [name = ''] = all[0]?.webkitRelativePath.split('/') ?? [];
  return {
    name,
    list: async () => all.map((file) => toFolderFile(nameFrom(file), async () => file)),
    askToWrite: null,
  };
}

/** The path of a file from the folder that was picked, whose own name comes first. */
function nameFrom({ webkitRelativePath, name }: File): string {
  return webkitRelativePath === '' ? name : webkitRelativePath.replace(/^[^/]*\//, '');
}
