import { isAddress, type Stretch, splitAtAddresses } from '../addresses.ts';
import { linesOf } from '../blocks.ts';
import type { Harmless } from '../harmless/harmless.ts';
import { showIndented, showInline } from '../harmless/plain-text.ts';
import { vouch } from '../harmless/vouch.ts';

type Markdown = Harmless<'markdown'>;

/**
 * Text from a file as Markdown that shows just that text, on one line. White space at its ends stays;
 * of the addresses in it, those of the web are links, and no other is.
 */
export function escapeInline(text: string): Markdown {
  return vouch(splitAtAddresses(text).map(escapeStretch).join(''));
}

/** An address as a link, or as text where it is none of the web. */
export function escapeAddress(text: string): Markdown {
  return isAddress(text) ? vouch(escapeStretch({ text, url: text })) : escapeInline(text);
}

function escapeStretch({ text, url }: Stretch): string {
  if (url === undefined) return escapeWords(text);
  return url === text && isPlain(url) ? `<${url}>` : `[${escapeWords(text)}](<${encode(url)}>)`;
}

/** Words that neither Markdown nor what GitHub makes links of takes for anything else. */
function escapeWords(text: string): string {
  return showInline(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_[\]|~$]|:(?=\/\/)|(?<=www)\.|(?<=[\w.+-])@/gi, '\\$&');
}

/** Whether an address can stand between angle brackets, where nothing can be escaped. */
function isPlain(url: string): boolean {
  return !/[[\]|$^{}]|&#?\w+;/.test(url);
}

/** An address as the target of a link. */
function encode(url: string): string {
  return url.replaceAll(/[[\]|$^{}]/g, encodeURIComponent).replaceAll('&', '&amp;');
}

/** A line made of pieces: what their neighbours could give a meaning is settled here. */
export function finishLine(line: Markdown): Markdown {
  return vouch(bareRanges(line.trim()).replaceAll(/(?<=#)#(?=\w*\[)|!(?=\[)/g, '\\$&'));
}

/** Leaves numbers and ranges in brackets as they are, `[2]` or `[1–5]`, where they can be no link. */
function bareRanges(line: string): string {
  return line.replaceAll(/\\\[(\d+(?:–\d+)?)\\\](?![([\\])/g, '[$1]');
}

/** Takes from the start of a line what would make it a heading, a list, a rule, an address or a command. */
export function escapeLineStart(line: Markdown): Markdown {
  return vouch(
    line.replace(/^(?:[#+=-]|\[(?=\d)|:(?=:))/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2'),
  );
}

/** A heading of some level. Signs at its end, which Markdown takes for its close, stay. */
export function heading(line: Markdown, level: number): Markdown {
  return vouch(`${'#'.repeat(level)} ${line.replace(/ (#+)$/, ' \\$1')}`);
}

/** Text that stands out. */
export function escapeStrong(text: string): Markdown {
  return vouch(`**${escapeInline(text).trim()}**`);
}

/** Code between ticks, or as mere text where a sign in it could mean something to Markdown. */
export function escapeCode(text: string): Markdown {
  return /^[\p{L}\p{N} ./:@#=_-]+$/u.test(text) ? vouch(`\`${text}\``) : escapeInline(text);
}

/** Lines between fences that they cannot close. */
export function fence(text: string): Markdown {
  const lines = linesOf(text).map((line) => showIndented(line).trimEnd());
  const ticks = lines.flatMap((line) => line.match(/`+/g) ?? []);
  const mark = '`'.repeat(ticks.reduce((most, { length }) => Math.max(most, length + 1), 3));
  return vouch([`${mark}yaml`, ...lines, mark].join('\n'));
}
