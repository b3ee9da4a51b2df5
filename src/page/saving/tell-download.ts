import type { ChangedFile } from './find-changed.ts';
import type { Download } from './make-download.ts';

/** What a person does with a download, in sentences. */
export function tellDownload({ name }: Download, files: readonly ChangedFile[]): string {
  const [first, ...others] = files;
  if (first === undefined) throw new Error('nothing was downloaded');
  const isMany = others.length > 0;
  const does = isMany
    ? `The ${files.length} changed files were handed to the browser as ${name}. Unpack it over the folder that they belong in: each goes into its place.`
    : `${name} was handed to the browser as a download. Put it ${placeOf(first)}.`;
  return `${does} This page cannot see whether you do, and counts ${isMany ? 'them' : 'it'} as not saved.`;
}

function placeOf({ file, loaded }: ChangedFile): string {
  const end = file.lastIndexOf('/');
  const folder = end === -1 ? 'your folder' : `the folder ${file.slice(0, end)}`;
  return loaded === null ? `into ${folder}` : `into ${folder}, in the place of the one there`;
}
