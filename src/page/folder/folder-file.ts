/** A file somewhere in a folder that a person opened, however the browser hands it over. */
export interface FolderFile {
  /** Its path from the folder, with forward slashes: `candidates/taxi.yaml`. */
  readonly path: string;
  /** Reads its first bytes, as many as are asked for where there are as many. */
  readonly read: (most: number) => Promise<Uint8Array>;
}
