/** Thrown when the command was used wrongly or names a path that cannot be opened: exit 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
