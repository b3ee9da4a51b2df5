import type { SyntaxFacts, SyntaxKind } from '../../yaml/syntax/syntax-fault.ts';
import { quote } from '../quote.ts';

/** What is wrong, and what to type instead. */
interface SyntaxWords {
  readonly what: string;
  readonly cure: string;
}

/** The words of a fault of YAML. */
export function wordSyntax(facts: SyntaxFacts): SyntaxWords {
  return WORDS[facts.kind](facts);
}

type Wording = (facts: SyntaxFacts) => SyntaxWords;

const WORDS: Readonly<Record<SyntaxKind, Wording>> = {
  alias: ({ found }) => ({
    what: `a value that starts with * is an alias${named(found)}, and aliases are not read`,
    cure: 'Write the value out, or put text that starts with * in quotes.',
  }),
  anchor: ({ found }) => ({
    what: `a word that starts with & is an anchor${named(found)}, and anchors are not read`,
    cure: 'Take it out, or put text that starts with & in quotes.',
  }),
  'bad-indent': ({ found, instead }) => ({
    what: `the indentation of this line fits no line above${spaces(found)}`,
    cure:
      instead === undefined
        ? 'Begin it with as many spaces as the line that it belongs beside.'
        : `Begin it with ${countSpaces(instead)}, as the line above that it belongs beside.`,
  }),
  'bad-start': ({ found, instead }) => ({
    what: `text cannot begin with ${quote(found ?? '')}`,
    cure: putInQuotes(instead),
  }),
  'block-header': ({ found = '>', instead }) => ({
    what: `${found} at the start of a value says that text follows on the next lines`,
    cure: `${putInQuotes(instead)} An amount is written without it, a range as {low: …, central: …, high: …}.`,
  }),
  'block-text-indent': () => ({
    what: 'text after | or > is indented by more than the key that it belongs to, all of it alike',
    cure: 'Begin this line with two spaces more than the line of the key.',
  }),
  bullet: ({ found = '*' }) => ({
    what: `${found} is no mark of a list`,
    cure: 'Begin the item with a dash and a space: "- ".',
  }),
  'colon-in-brackets': ({ instead }) => ({
    what: 'within {…} or […], a second colon and space in one item',
    cure: `${putInQuotes(instead)} If a new key starts here, put a comma before it.`,
  }),
  'colon-in-text': ({ instead }) => ({
    what: 'a colon and a space within text make a second key of it',
    cure: putInQuotes(instead),
  }),
  'colon-without-space': ({ found }) => ({
    what: `the colon after ${found === undefined ? 'a key' : quote(found)} is not followed by a space`,
    cure: `Type an ordinary colon and a space: ${found === undefined ? '"key: value"' : quote(`${found}: `)}.`,
  }),
  conflict: ({ found = '<<<<<<<' }) => ({
    what: `${found} was left by a merge that is not settled`,
    cure: 'Keep one of the two versions, and take out the lines that start with <<<<<<<, ======= and >>>>>>>.',
  }),
  'dash-in-brackets': () => ({
    what: 'within […] or {…}, a dash begins no item',
    cure: 'Take the dash out and put commas between the items, as in [a, b].',
  }),
  'dash-without-space': () => ({
    what: 'a dash at the start of a list item is not followed by a space',
    cure: 'Type a space after the dash: "- ".',
  }),
  directive: () => ({
    what: 'a line that starts with % is an instruction to a parser, and none is needed',
    cure: 'Take the line out, or put text that starts with % in quotes.',
  }),
  escape: ({ found = '\\' }) => ({
    what: `in double quotes ${quote(found)} stands for no character`,
    cure: 'Type \\\\ for a backslash, or put the text in single quotes.',
  }),
  'extra-bracket': ({ found = ']' }) => ({
    what: `this ${found} closes nothing`,
    cure: `Take it out, or put text that holds ${found} in quotes.`,
  }),
  'hash-without-space': () => ({
    what: 'a # that starts a comment has no space before it',
    cure: 'Type a space before the #, or put the # within the quotes if it is text.',
  }),
  'list-and-keys': () => ({
    what: 'list items stand beside keys, or under a key that has a value already',
    cure: 'Begin each item of a list with "- " on the lines below a key that has no value on its own line.',
  }),
  'list-on-key-line': () => ({
    what: 'a list with dashes cannot begin on the line of its key',
    cure: 'Begin it on the next line, indented by two spaces more, or write it as [a, b]; put text that starts with a dash in quotes.',
  }),
  'long-key': () => ({
    what: 'a key of more than 1024 characters',
    cure: 'Put text in quotes if the colon belongs to it.',
  }),
  'merge-key': () => ({
    what: '<< takes over keys from elsewhere, and such merges are not read',
    cure: 'Write the keys out.',
  }),
  'missing-colon': ({ found }) => ({
    what: `${found === undefined ? 'this line' : quote(found)} is a key without its colon, or text that should be indented`,
    cure: 'Write "key: value" with a colon and a space, or indent the line by more than the key whose text it goes on with.',
  }),
  'missing-comma': () => ({
    what: 'within {…} or […], no comma stands before this item',
    cure: 'Type a comma between the two items, or put text in quotes if this belongs to it.',
  }),
  'question-mark': () => ({
    what: 'a question mark and a space at the start of a value',
    cure: 'Put the text in quotes; a question that is open is "?" alone.',
  }),
  'second-document': () => ({
    what: 'a second document starts here, and one file holds one',
    cure: 'Split the file at this line, or take the marker out.',
  }),
  'spare-comma': () => ({
    what: 'a comma with nothing before it',
    cure: 'Take it out, or type the item that is missing.',
  }),
  'spare-mark': ({ found }) => ({
    what: `${found === undefined ? 'something' : quote(found)} cannot stand here`,
    cure: 'Put it in quotes if it is text, or take it out.',
  }),
  'tab-indent': () => ({
    what: 'a tab (U+0009) stands in the indentation',
    cure: 'Use spaces: two for each level.',
  }),
  tag: ({ found }) => ({
    what: `a word that starts with ! is a tag${named(found)}, and tags are not read`,
    cure: 'Take it out, or put text that starts with ! in quotes.',
  }),
  'text-after-bracket': ({ instead }) => ({
    what: 'this stands after a value that is complete',
    cure: `${putInQuotes(instead)} If the brackets hold a list or keys, take this out, or move it inside them.`,
  }),
  'text-after-header': ({ found = '' }) => ({
    what: `${found === '' ? 'text' : quote(found)} stands on the line of | or >`,
    cure: 'Begin the text on the next line, indented by two spaces more than its key, or take the mark out.',
  }),
  'text-after-quote': ({ instead }) => ({
    what: 'this stands after the quote that closes the text',
    cure:
      instead === undefined
        ? "Double a single quote within single quotes (''), type \\\" within double quotes, or use the other kind of quote around the text."
        : `Write ${instead}.`,
  }),
  'text-on-marker-line': () => ({
    what: 'a key or a list item stands on the line of ---',
    cure: 'Begin it on the next line.',
  }),
  'unclosed-bracket': ({ found = '[', instead = ']' }) => ({
    what: `this ${found} is never closed`,
    cure: `Type ${instead} at the end, or put text that starts with ${found} in quotes.`,
  }),
  'unclosed-quote': ({ found = '"' }) => ({
    what: 'this quote is never closed',
    cure: `Type ${found} at the end of the text.`,
  }),
  'wide-space': ({ found = 'character that only looks like a space' }) => ({
    what: `a ${found} stands where an ordinary space should`,
    cure: 'Type ordinary spaces in its place.',
  }),
  'wrong-bracket': ({ found = '}', instead = ']' }) => ({
    what: `${found} does not close what was opened`,
    cure: `Type ${instead} in its place.`,
  }),
};

function named(found: string | undefined): string {
  return found === undefined ? '' : ` (${quote(found)})`;
}

function spaces(found: string | undefined): string {
  return found === undefined ? '' : ` (it begins with ${countSpaces(found)})`;
}

function countSpaces(count: string): string {
  return count === '1' ? '1 space' : `${count} spaces`;
}

function putInQuotes(instead: string | undefined): string {
  return instead === undefined ? 'Put the text in quotes.' : `Put the text in quotes: ${instead}.`;
}
