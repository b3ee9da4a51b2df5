import { type Zippable, zipSync } from 'fflate';
import { compareText } from '../../documents/compare-text.ts';
import { type ChangedFile, toBytes } from './find-changed.ts';

/** A file for a browser to download. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * What is downloaded where files cannot be written: one file as itself, several as one archive with their
 * folders. The same files give the same bytes. Throws where there is none.
 */
export function makeDownload(files: readonly ChangedFile[]): Download {
  const [first, ...others] = files;
  if (first === undefined) throw new Error('nothing to download');
  if (others.length > 0) {
    return { name: 'assess-changes.zip', type: 'application/zip', bytes: zip(files) };
  }
  const name = stepsOf(first.file).at(-1) ?? 'changed.yaml';
  return { name, type: 'application/yaml', bytes: new Uint8Array(toBytes(first)) };
}

/** The earliest day that an archive can name, in whatever zone it is written. */
const DAY = new Date(1980, 0, 1);

function zip(files: readonly ChangedFile[]): Uint8Array<ArrayBuffer> {
  const names = nameApart(files);
  const sorted = [...names].sort(([a], [b]) => compareText(a, b));
  const entries: Zippable = Object.fromEntries(sorted.map(([name, file]) => [name, toBytes(file)]));
  return zipSync(entries, { mtime: DAY });
}

/** Files by names that lead nowhere but into the archive; of two with one name the later gets a number. */
function nameApart(files: readonly ChangedFile[]): ReadonlyMap<string, ChangedFile> {
  const named = new Map<string, ChangedFile>();
  for (const each of files) {
    const name = stepsOf(each.file).join('/');
    let free = name;
    for (let count = 2; named.has(free); count += 1) {
      free = name.replace(/(?=\.[^./]*$|$)/, `-${count}`);
    }
    named.set(free, each);
  }
  return named;
}

/** The folders and the name of a file, without those that lead up, or to a drive. */
function stepsOf(file: string): string[] {
  return file.split(/[\\/]/).filter((step) => !/^(?:|\.{1,2}|[A-Za-z]:)$/.test(step));
}
