/** The file that a sheet or assumptions came from, as it follows their name in a message. */
export function nameFile(file: string | undefined): string {
  return file === undefined ? '' : ` ${file}`;
}
