/**
 * A folder that a person let the page read and write. Each rejects with the browser's own error where it
 * is refused; a real folder, the browser's private one and a test's fit it alike.
 */
export interface FolderAccess {
  /** The bytes of a file, by its path from the folder; undefined where there is no such file. */
  readonly read: (file: string) => Promise<Uint8Array | undefined>;
  /** Puts bytes in the place of a file, or makes it with the folders on the way to it. */
  readonly write: (file: string, bytes: Uint8Array) => Promise<void>;
}
