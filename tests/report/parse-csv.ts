import { parse } from 'csv-parse/sync';

/** The cells of a CSV text (RFC 4180), row by row; throws where it is not one, or rows differ in length. */
export function parseCsv(text: string): string[][] {
  return parse(text, { recordDelimiter: '\r\n', skipEmptyLines: false });
}
