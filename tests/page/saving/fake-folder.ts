import type { FolderAccess } from '../../../src/page/saving/folder-access.ts';

/** A folder in memory that does as a browser does. */
export interface FakeFolder extends FolderAccess {
  readonly files: Map<string, Uint8Array>;
  /** The names of the files that were written to, in order. */
  readonly writes: string[];
}

/** What goes wrong in a fake folder. */
export interface Faults {
  /** What reading a file rejects with. */
  readonly read?: Readonly<Record<string, Error>>;
  /** What writing a file rejects with. */
  readonly write?: Readonly<Record<string, Error>>;
  /** Called before a file is written: what another program does meanwhile. */
  readonly beforeWrite?: (file: string, files: Map<string, Uint8Array>) => void;
  /** How many bytes of a file are kept, whether or not its writing is refused. */
  readonly keeps?: Readonly<Record<string, number>>;
}

/** A folder that holds some texts. */
export function makeFakeFolder(
  texts: Readonly<Record<string, string>>,
  faults: Faults = {},
): FakeFolder {
  const encode = (text: string) => new TextEncoder().encode(text);
  const files = new Map<string, Uint8Array>(
    Object.entries(texts).map(([file, text]) => [file, encode(text)]),
  );
  const writes: string[] = [];
  return {
    files,
    writes,
    read: async (file) => {
      const fault = faults.read?.[file];
      if (fault !== undefined) throw fault;
      return files.get(file);
    },
    write: async (file, bytes) => {
      writes.push(file);
      faults.beforeWrite?.(file, files);
      const fault = faults.write?.[file];
      const kept = faults.keeps?.[file];
      if (fault === undefined || kept !== undefined) files.set(file, bytes.subarray(0, kept));
      if (fault !== undefined) throw fault;
    },
  };
}

/** What a fake folder holds, as texts. */
export function readFake({ files }: FakeFolder): Record<string, string> {
  return Object.fromEntries(
    [...files].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)]),
  );
}
