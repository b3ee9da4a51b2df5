import type { Harmless } from '../../report/harmless/harmless.ts';
import type { FileToWrite } from '../disk/write-files.ts';
import { csvFor } from './csv-for.ts';

/** The options that say where the yearly flows go, and how. */
interface FlowsOptions {
  readonly flows?: string | undefined;
  readonly excel: boolean;
}

/** The file of yearly flows that `--flows` asks for, if it does. */
export function planFlows(
  { flows: file, excel }: FlowsOptions,
  text: () => Harmless<'csv'>,
): readonly FileToWrite[] {
  return file === undefined ? [] : [{ file, text: () => csvFor({ excel }, text()) }];
}
