import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/yaml/edit/edit.ts';
import { editYaml } from '../../../src/yaml/edit/edit-yaml.ts';
import type { Refusal } from '../../../src/yaml/edit/refusal.ts';
import type { Plain } from '../../../src/yaml/plain.ts';
import { WORKED_EDITS } from './worked-edits.ts';

/** Edits that are refused, one at least for each reason. */
const REFUSED: readonly { what: string; text: string; edit: Edit; kind: Refusal['kind'] }[] = [
  { what: 'in a text that is not YAML', text: 'a: [\n', edit: set(['a']), kind: 'unreadable' },
  { what: 'beside an anchor', text: 'a: &x 1\nb: 2\n', edit: set(['b']), kind: 'unreadable' },
  { what: 'beside an alias', text: 'a: 1\nb: *a\n', edit: set(['a']), kind: 'unreadable' },
  {
    what: 'in a text that nests too deeply',
    text: '['.repeat(70),
    edit: set([0]),
    kind: 'too-deep',
  },
  { what: 'of the document itself', text: 'a: 1\n', edit: set([]), kind: 'whole-document' },
  {
    what: 'that removes the document',
    text: 'a: 1\n',
    edit: { kind: 'remove', path: [] },
    kind: 'whole-document',
  },
  { what: 'of a key that is not there', text: 'a: 1\n', edit: set(['b']), kind: 'absent' },
  { what: 'of an item that is not there', text: '- 1\n', edit: set([1]), kind: 'absent' },
  { what: 'below a text', text: 'a: 1\n', edit: set(['a', 'b']), kind: 'absent' },
  {
    what: 'behind a key that is not there',
    text: 'a: 1\n',
    edit: addKey(['b'], { after: 'c' }),
    kind: 'absent',
  },
  {
    what: 'behind a key where there is none',
    text: 'a: {}\n',
    edit: addKey(['a', 'b'], { after: 'c' }),
    kind: 'absent',
  },
  { what: 'that adds a key that is there', text: 'a: 1\n', edit: addKey(['a']), kind: 'present' },
  {
    what: 'that adds a key to a list',
    text: 'a: [1]\n',
    edit: addKey(['a', 'b']),
    kind: 'not-a-mapping',
  },
  {
    what: 'that adds a key to a text',
    text: 'a: 1\n',
    edit: addKey(['a', 'b']),
    kind: 'not-a-mapping',
  },
  {
    what: 'that adds an item to a mapping',
    text: 'a: {}\n',
    edit: addItem(['a']),
    kind: 'not-a-list',
  },
  {
    what: 'of a key that stands twice',
    text: 'a: 1\na: 2\n',
    edit: set(['a']),
    kind: 'duplicate-key',
  },
  {
    what: 'below a key that stands twice',
    text: 'a: {b: 1}\na: {b: 2}\n',
    edit: set(['a', 'b']),
    kind: 'duplicate-key',
  },
  {
    what: 'of a key with a question mark',
    text: '? a\n: 1\n',
    edit: set(['a']),
    kind: 'explicit-key',
  },
  {
    what: 'of a pair without braces in a list',
    text: '[a: 1]\n',
    edit: set([0, 'a']),
    kind: 'bare-pair',
  },
  {
    what: 'that replaces a list with a comment inside',
    text: 'a:\n  - 1\n  # two\n  - 2\n',
    edit: set(['a']),
    kind: 'comments-inside',
  },
  {
    what: 'that replaces a list with a comment on its last line',
    text: 'a:\n  - 1 # one\n',
    edit: set(['a']),
    kind: 'comments-inside',
  },
  {
    what: 'that replaces a list with a comment above its first item',
    text: 'a:\n  # one\n  - 1\n',
    edit: set(['a']),
    kind: 'comments-inside',
  },
  {
    what: 'that replaces brackets with a comment inside',
    text: 'a: [ # one\n  1]\n',
    edit: set(['a']),
    kind: 'comments-inside',
  },
  {
    what: 'that fills braces with a comment inside',
    text: 'a: { # none\n  }\n',
    edit: addKey(['a', 'b']),
    kind: 'comments-inside',
  },
  {
    what: 'that cuts a comment between items',
    text: 'a: [1, # one\n  2]\n',
    edit: { kind: 'remove', path: ['a', 0] },
    kind: 'comments-between',
  },
  {
    what: 'that nests too deeply',
    text: 'a: 1\n',
    edit: set(['a'], nest(70)),
    kind: 'reads-otherwise',
  },
];

describe('an edit', () => {
  test.each(WORKED_EDITS)('$what', ({ edit, before, after }) => {
    expect(editYaml(before, edit)).toEqual({ kind: 'edited', text: after });
  });

  test.each(REFUSED)('$what is refused ($kind)', ({ text, edit, kind }) => {
    expect(editYaml(text, edit)).toMatchObject({ kind });
  });

  test('leaves a key that stands twice elsewhere', () => {
    expect(editYaml('a: 1\nb: 2\nb: 3\n', set(['a']))).toEqual({
      kind: 'edited',
      text: 'a: new\nb: 2\nb: 3\n',
    });
  });

  test('that changes nothing leaves the text', () => {
    const text = 'a: "x"\nb: {c: ?}\n';
    expect(editYaml(text, set(['a'], 'x'))).toEqual({ kind: 'edited', text });
    expect(editYaml(text, set(['b', 'c'], '?'))).toEqual({ kind: 'edited', text });
  });
});

function set(path: Edit['path'], value: Plain = 'new'): Edit {
  return { kind: 'set', path, value };
}

function addKey(path: Edit['path'], position: 'last' | { after: string } = 'last'): Edit {
  return { kind: 'insert-key', path, value: 'new', position };
}

function addItem(path: Edit['path']): Edit {
  return { kind: 'insert-item', path, value: 'new', position: 'last' };
}

function nest(levels: number): Plain {
  return levels === 0 ? 'x' : [nest(levels - 1)];
}
