/** Things that stand in files, in their order, by the names of the files. */
export function groupByFile<T extends { readonly file: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const byFile = new Map<string, T[]>();
  for (const each of all) {
    const known = byFile.get(each.file);
    if (known === undefined) byFile.set(each.file, [each]);
    else known.push(each);
  }
  return byFile;
}
