/** Thrown when the command was used wrongly, or names what cannot be opened or written: exit 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
