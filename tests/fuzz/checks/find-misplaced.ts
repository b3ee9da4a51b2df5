import { readBytes } from './read-bytes.ts';

/** A place as JSON reports give it. */
export interface ReportedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The places at which no editor could put its cursor, or that end before they begin. */
export function findMisplaced(
  places: readonly ReportedPlace[],
  read: (file: string) => Uint8Array | undefined,
): string[] {
  const lines = new Map<string, readonly string[]>();
  const linesOf = (file: string) => {
    const known = lines.get(file) ?? readBytes(read(file) ?? new Uint8Array()).split(/\r?\n/);
    lines.set(file, known);
    return known;
  };
  return places
    .filter((place) => read(place.file) === undefined || !isWithin(place, linesOf(place.file)))
    .map(
      ({ file, line, column, endLine, endColumn }) =>
        `${file} has no place ${line}:${column}-${endLine}:${endColumn}`,
    );
}

function isWithin(
  { line, column, endLine, endColumn }: ReportedPlace,
  lines: readonly string[],
): boolean {
  const hasPlace = (at: number, before: number) =>
    Number.isInteger(before) && before >= 1 && before <= (lines[at - 1]?.length ?? -1) + 1;
  const isOrdered = endLine > line || (endLine === line && endColumn >= column);
  return isOrdered && hasPlace(line, column) && hasPlace(endLine, endColumn);
}
