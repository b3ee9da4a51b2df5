/**
 * What sync programs, browsers, editors and people add to the name of a file when they copy it, before its
 * ending: Windows "- Copy", browsers "(1)", macOS " 2", OneDrive the name of a computer, Dropbox, Nextcloud and
 * Syncthing a conflict with its date, Git the side of a merge.
 */
const SURE = [
  /[ ._-]*\(.*\)$/,
  /[ ._-]+(?:copy|copie|kopie|copia)(?:[ ._-]*\d+)?$/i,
  /[ ._-]+(?:sync[ ._-]+)?conflict.*$/i,
  /[ ._-]+(?:backup|bak|base|draft|final|latest|local|mine|new|old|orig|original|remote|theirs|v\d+)(?:[ ._-]*\d+)*$/i,
  /-(?=\d*[A-Z])[A-Z\d]+(?:-[A-Z\d]+)*$/,
  /[ ._-]+\d[\d ._-]*$/,
  /~\d*$/,
  /^(?:copy|copie|kopie|copia)(?: \(\d+\))? (?:of|de|von|di) /i,
];

/** The name of a computer in small letters and capitals: sure only where the file without it is there too. */
const LIKELY = [...SURE, /-[a-z]*[A-Z][\w ’'-]*$/];

/** Files whose names show them to be copies of another among them, each with that other. */
export function findOriginals<T extends { readonly file: string }>(files: readonly T[]): Map<T, T> {
  const byStem = new Map<string, T>();
  const byBase = new Map<string, T>();
  for (const each of files) {
    keepFirst(byStem, nameStem(each).toLowerCase(), each);
    const base = findBase(each);
    if (base !== undefined) keepFirst(byBase, base, each);
  }
  const originals = new Map<T, T>();
  for (const each of files) {
    const named = listStems(nameStem(each), LIKELY).flatMap((stem) => byStem.get(stem) ?? []);
    const original = named[0] ?? byBase.get(findBase(each) ?? '');
    if (original !== undefined && original !== each) originals.set(each, original);
  }
  return originals;
}

function keepFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}

/** The name of a file without its folder and its ending. */
function nameStem({ file }: { readonly file: string }): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '');
}

/** What a name comes to when all that copying added is taken off; undefined where it added nothing. */
function findBase(file: { readonly file: string }): string | undefined {
  return listStems(nameStem(file), SURE).at(-1);
}

/** What a name comes to as one addition after another is taken off, in small letters. */
function listStems(whole: string, additions: readonly RegExp[]): string[] {
  const stems: string[] = [];
  let stem = whole;
  for (;;) {
    const shorter = additions.map((addition) => stem.replace(addition, ''));
    const next = shorter.find((each) => each !== '' && each !== stem);
    if (next === undefined) return stems;
    stems.push(next.toLowerCase());
    stem = next;
  }
}
