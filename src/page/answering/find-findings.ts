import type { Finding } from '../../check/finding.ts';
import {
  type CheckResult,
  checkSources,
  type ReadAlone,
  readAlone,
} from '../../load/check-sources.ts';
import { fix } from '../../load/fix.ts';
import type { Sha256, SourceText } from '../../load/source.ts';
import type { Path } from '../../yaml/place.ts';
import type { PageFiles } from '../data/page-data.ts';
import { toSources } from '../data/to-sources.ts';

/** Finds what is wrong in the candidates of a page. */
export type FindFindings = (files: PageFiles) => CheckResult;

/**
 * Makes what finds all that `assess check` does in the candidates of a page, held against its sheet and
 * its assumptions. A file whose content is the same object as before is not read again, and the same files
 * are not checked again.
 */
export function startFindings(options: {
  readonly date: string | null;
  readonly sha256: Sha256;
}): FindFindings {
  const known = new WeakMap<SourceText, Map<string, ReadAlone>>();
  const readOnce = (file: string, text: SourceText) => {
    const byName = known.get(text) ?? new Map<string, ReadAlone>();
    known.set(text, byName);
    const read = byName.get(file) ?? readAlone(file, text);
    byName.set(file, read);
    return read;
  };
  const found = new WeakMap<PageFiles, CheckResult>();
  return (files) => {
    const { candidates, ...criteria } = toSources(files);
    const result =
      found.get(files) ??
      checkSources({ ...criteria, files: candidates.sources }, { ...options, readAlone: readOnce });
    found.set(files, result);
    return result;
  };
}

/** The findings that are about a field of a file: what stands at a path, or within it. */
export function findAbout(
  findings: readonly Finding[],
  { file, path }: { readonly file: string; readonly path: Path },
): readonly Finding[] {
  return findings.filter(
    (finding) =>
      finding.file === file &&
      path.every((step, index) => finding.problem.place.path[index] === step),
  );
}

/** The text with the safe rewrite that a finding in it calls for; undefined where a person must choose. */
export function mend(text: string, finding: Finding): string | undefined {
  const mended = fix(text, [finding]);
  return mended === text ? undefined : mended;
}
