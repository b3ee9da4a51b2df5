import type * as z from 'zod';

/** Edits of keys that can move a verdict, a rank or a sum. */
export const MOVING_EDITS = [
  'answer',
  'spend',
  'savings',
  'platform',
  'links',
  'status',
  'marking',
  'points',
  'assumption',
] as const;

/** Edits of keys that are listed and move nothing, in the order in which an answer's are listed. */
export const STILL_EDITS = ['reason', 'source', 'chance', 'text'] as const;

export type MovingEdit = (typeof MOVING_EDITS)[number];
export type StillEdit = (typeof STILL_EDITS)[number];

/**
 * What an edit of a key is. `id` says which thing the others are about, and another id is another thing;
 * `parts` holds keys that have a table of their own.
 */
export type KeyEdit = 'id' | 'parts' | MovingEdit | StillEdit;

/** What a key of a document is, to a comparison, in a sentence and in docs/files.md. */
export interface KeyFacts<Edit extends KeyEdit = KeyEdit> {
  readonly edit: Edit;
  /** How a sentence names it: by the key itself where there are no words, not at all where null. */
  readonly words?: string | null;
  /** Whether it is edited as one value, or by the ids in it. */
  readonly holds?: 'whole' | 'by-id';
  /** The keys of what it holds, or of each thing that it holds. */
  readonly of?: KeyTable;
  /** Set where its value is the id of a source in the same file, or a list of such ids. */
  readonly names?: 'source';
  /**
   * Set where the value may be written with where it comes from, as `{value, source, grade, note}`;
   * `graded` where the grade changes figures.
   */
  readonly input?: 'cited' | 'graded';
  /** The type of its value, as docs/files.md calls it. */
  readonly type: string;
  /** When it is needed, where the schema alone does not say. */
  readonly needed?: string;
  readonly means: string;
}

/** The keys of one mapping. Rows stand in the order in which edits of them are made. */
export type KeyTable = Readonly<Record<string, KeyFacts>>;

/** A row for each key of a schema, and no other, whose edits are among those that code makes. */
export type KeysOf<Schema extends z.ZodType, Edit extends KeyEdit> = {
  readonly [Key in keyof z.input<Schema>]-?: KeyFacts<Edit>;
};

/** The keys of a table whose rows have these facts. */
export type KeysThat<Table extends KeyTable, Facts extends Partial<KeyFacts>> = {
  [Key in keyof Table]: Table[Key] extends Facts ? Key : never;
}[keyof Table] &
  string;

/** The keys of a table whose rows have these facts, in the order of the table. */
export function keysThat<Table extends KeyTable, const Facts extends Partial<KeyFacts>>(
  table: Table,
  facts: Facts,
): KeysThat<Table, Facts>[] {
  const wanted = Object.entries(facts);
  return Object.keys(table).filter((key): key is KeysThat<Table, Facts> =>
    wanted.every(([fact, value]) => Reflect.get(table[key] ?? {}, fact) === value),
  );
}

/** The keys of a table, in its order. */
export function listKeys<Table extends KeyTable>(table: Table): (keyof Table & string)[] {
  return Object.keys(table).filter((key): key is keyof Table & string => Object.hasOwn(table, key));
}

/** Whether an edit can move a verdict, a rank or a sum. */
export function isMovingEdit(edit: KeyEdit): edit is MovingEdit {
  return MOVING_EDITS.some((moving) => moving === edit);
}

/** Whether an edit is listed and moves nothing. */
export function isStillEdit(edit: KeyEdit): edit is StillEdit {
  return STILL_EDITS.some((still) => still === edit);
}

/** The type of a key that takes one of a few words. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
