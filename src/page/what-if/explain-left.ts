import type { LeftChange } from './to-texts.ts';

/** Why a change cannot be made in the text of a file, to follow "since". */
export const WHY_LEFT: { readonly [W in LeftChange['why']]: string } = {
  unreadable: 'the file cannot be read as it stands',
  'too-deep': 'the file is nested too deeply',
  'too-much-work': 'the file is too large to be changed here',
  'whole-document': 'it names no key of the file',
  absent: 'nothing stands there in the file',
  present: 'something else stands there in the file',
  'not-a-mapping': 'the file has a single value there, or a list',
  'not-a-list': 'the file has no list there',
  'duplicate-key': 'a key on the way there stands twice in the file',
  'explicit-key': 'a key on the way there is written as “? key”',
  'bare-pair': 'the file has a pair without braces there',
  'comments-inside': 'comments inside the old value would be lost',
  'comments-between': 'a comment between the old values would be lost',
  'reads-otherwise': 'the file would then say something else as well',
  'no-place': 'the file has no place for it',
  typed: 'it was typed on the command line, and no file here holds it',
};
