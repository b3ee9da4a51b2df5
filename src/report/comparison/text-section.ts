/** A part of a report as finished text, for any format. */
export interface TextSection {
  readonly title: string;
  /** What to know before reading on. */
  readonly lead?: string | undefined;
  readonly table?: {
    readonly headings: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  /** Lines under a name each, such as that of a candidate. */
  readonly groups?: readonly { readonly name: string; readonly lines: readonly string[] }[];
  readonly lines?: readonly string[];
}
