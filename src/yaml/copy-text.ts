/**
 * The same text in memory of its own. A part of a text otherwise keeps all of it, so that one id kept
 * of a file keeps the file.
 */
export function copyText(text: string): string {
  return JSON.parse(JSON.stringify(text));
}
