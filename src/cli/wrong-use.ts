/** Thrown when the command was used wrongly, or names what cannot be opened or written: exit 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
  /** What to tell whoever typed the command, a line each. */
  readonly lines: readonly string[];

  constructor(says: string | readonly string[]) {
    const lines = typeof says === 'string' ? [says] : says;
    super(lines.join('\n'));
    this.lines = lines;
  }
}
