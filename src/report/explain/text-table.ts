/** A table of finished text, for any format. The first column is text; the others are figures. */
export interface TextTable {
  readonly title: string;
  /** What to know before reading the table. */
  readonly lead?: string | undefined;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
