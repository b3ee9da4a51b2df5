import { linesOf } from '../blocks.ts';

/** What steers a terminal or turns the direction of text. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text from a file as Markdown that shows just that text, on one line. White space at its ends stays. */
export function escapeInline(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(STEERING, '\u{fffd}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_[\]|~$]/g, '\\$&');
}

/** Takes from the start of a line what would make it a heading, a list, a rule or a link's address. */
export function escapeLineStart(line: string): string {
  return line.replace(/^([#+=[-])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Leaves numbers and ranges in brackets as they are, `[2]` or `[1–5]`, where they can be no link. */
export function bareRanges(escaped: string): string {
  return escaped.replaceAll(/\\\[(\d+(?:–\d+)?)\\\](?![([\\])/g, '[$1]');
}

/** Keeps signs at the end of a heading, which Markdown takes for its close. */
export function escapeHeadingEnd(heading: string): string {
  return heading.replace(/ (#+)$/, ' \\$1');
}

/** Lines between fences that they cannot close. */
export function fence(text: string): string {
  const lines = linesOf(text).map((line) => line.replaceAll(STEERING, '\u{fffd}').trimEnd());
  const ticks = lines.flatMap((line) => line.match(/`+/g) ?? []);
  const longest = ticks.reduce((most, { length }) => Math.max(most, length), 2);
  const mark = '`'.repeat(longest + 1);
  return [`${mark}yaml`, ...lines, mark].join('\n');
}
