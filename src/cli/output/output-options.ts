/** Where a report goes and in which format. */
export interface OutputOptions {
  readonly format?: string | undefined;
  readonly json: boolean;
  readonly output: readonly string[];
  readonly color: boolean;
}
