import type { FileToWrite } from '../disk/write-files.ts';

/** The file of yearly flows that `--flows` asks for, if it does. */
export function planFlows(file: string | undefined, text: () => string): readonly FileToWrite[] {
  return file === undefined ? [] : [{ file, text }];
}
