/** Whether a path, as a page writes it, leads to an answer: `ID.CRITERION`. */
export function isAnswerPath(path: string): boolean {
  const [, first, ...deeper] = path.split('.');
  return first !== undefined && first !== 'organisations' && deeper.length === 0;
}

/** The path of the reason for an answer. */
export function reasonPath(path: string): string {
  const [candidate, criterion] = path.split('.');
  return `${candidate}.answers.${criterion}.because`;
}
