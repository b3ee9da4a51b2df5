/** The steps of a path as typed with `--assume`, as the document has them: an answer may be named by its criterion alone. */
export function toDocumentSteps(typed: readonly string[]): readonly string[] {
  const [first = ''] = typed;
  return ['answers', 'savings', 'platform'].includes(first) ? typed : ['answers', ...typed];
}
