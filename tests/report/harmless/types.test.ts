import { Chalk } from 'chalk';
import { expect, test } from 'vitest';
import type { OutputStream } from '../../../src/cli/host.ts';
import type { Renderings } from '../../../src/cli/output/write-reports.ts';
import { breakLine, paint } from '../../../src/cli/screen/screen.ts';
import { escapeCsv } from '../../../src/report/csv.ts';
import { escapeXml } from '../../../src/report/findings/escape-xml.ts';
import type { Harmless } from '../../../src/report/harmless/harmless.ts';
import { showInline, showLine } from '../../../src/report/harmless/plain-text.ts';
import { join, safe } from '../../../src/report/harmless/safe.ts';
import { renderJson } from '../../../src/report/json.ts';
import { escapeInline } from '../../../src/report/markdown/escape.ts';

/** Text as a file holds it. */
const RAW: string = 'a';

/** A stream that counts what is written to it. */
function countingStream() {
  let written = 0;
  const stream: OutputStream = { write: () => (written += 1) };
  return { stream, written: () => written };
}

test('a stream takes text of every format, and no raw string', () => {
  const { stream, written } = countingStream();
  stream.write(showLine(RAW));
  stream.write(escapeInline(RAW));
  stream.write(escapeCsv(RAW));
  stream.write(escapeXml(RAW));
  stream.write(renderJson(RAW));
  // @ts-expect-error: nothing has made it harmless
  stream.write(RAW);
  // @ts-expect-error: nor is a text harmless that holds a harmless one
  stream.write(`${showLine(RAW)}\n`);
  expect(written()).toBe(7);
});

test('a report is rendered as harmless text alone', () => {
  const report: Renderings<'text' | 'markdown'> = {
    formats: ['text', 'markdown'],
    renderers: {
      text: () => showLine(RAW),
      // @ts-expect-error: nothing has made it harmless
      markdown: () => RAW,
    },
  };
  expect(report.formats).toHaveLength(2);
});

test('harmless texts are joined to others of their format, and to no raw string', () => {
  const texts: Harmless<'text'>[] = [
    safe`${showLine(RAW)}: ${1}`,
    join([showLine(RAW), showLine(RAW)], ', '),
    // @ts-expect-error: nothing has made it harmless
    safe`${RAW}`,
    // @ts-expect-error: nothing has made it harmless
    join([showLine(RAW), RAW], ', '),
    // @ts-expect-error: what stands between is data too
    join([showLine(RAW)], RAW),
    // @ts-expect-error: what Markdown takes for text may be a command in a log
    safe`${showLine(RAW)}${escapeInline(RAW)}`,
    // @ts-expect-error: what XML takes for text may be a formula in a spreadsheet
    escapeXml(RAW),
  ];
  expect(texts).toEqual(['a: 1', 'a, a', 'a', 'a, a', 'a', 'aa', 'a']);
});

test('part of a line is written only when it has been put into lines', () => {
  const { stream, written } = countingStream();
  const text: Harmless<'text'> = breakLine(paint(new Chalk({ level: 0 }), showInline(RAW)), 20);
  stream.write(text);
  // @ts-expect-error: it may be a command where a line begins with it
  stream.write(showInline(RAW));
  // @ts-expect-error: nothing has made it harmless
  breakLine(RAW, 20);
  expect(written()).toBe(2);
});
