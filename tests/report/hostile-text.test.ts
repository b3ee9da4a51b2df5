import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListedEntry } from '../../src/assess/entry.ts';
import type { Finding } from '../../src/check/finding.ts';
import { htmlFor } from '../../src/cli/output/html-for.ts';
import { tell } from '../../src/cli/output/tell.ts';
import { renderPretty } from '../../src/cli/screen/pretty-findings.ts';
import { renderText } from '../../src/cli/screen/render-text.ts';
import { renderCsv } from '../../src/report/csv.ts';
import type { CheckReport } from '../../src/report/findings/check-report.ts';
import { renderCompact } from '../../src/report/findings/compact.ts';
import { renderGithub } from '../../src/report/findings/github.ts';
import { renderGitlab } from '../../src/report/findings/gitlab.ts';
import { renderFindingsJson } from '../../src/report/findings/json.ts';
import { renderJunit } from '../../src/report/findings/junit.ts';
import { renderSarif } from '../../src/report/findings/sarif.ts';
import { FORMATS, type FormatName } from '../../src/report/formats.ts';
import { renderAnswersCsv } from '../../src/report/hit-list/answers-csv.ts';
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { readXml } from '../cli/check/read-xml.ts';
import { colourScreen, findTooWide, plainScreen } from '../cli/screen/screens.ts';
import { blocksOf } from '../support/blocks-of.ts';
import { makeHostileResults } from '../support/hostile-results.ts';
import { anyHostileText, findCommands, HIDDEN } from '../support/hostile-texts.ts';
import { runs } from '../support/property-runs.ts';
import { readLinks, toHtml } from './markdown/read-gfm.ts';
import { parseCsv } from './parse-csv.ts';

const PLAIN = new Chalk({ level: 0 });

/** A check that found one problem, with a text wherever a file or its name can put one. */
function reportOf(text: string): CheckReport {
  const span = { line: 7, column: 3, endLine: 7, endColumn: 9, lineText: text };
  const finding: Finding = {
    problem: {
      rule: 'bare-ratio',
      place: { path: ['savings', 'ratio'], at: 'value' },
      facts: { typed: text },
    },
    rule: 'bare-ratio',
    severity: 'error',
    file: text,
    span,
    message: text,
    fix: text,
    related: [{ file: text, span, says: text }],
    fingerprint: 'f',
  };
  return {
    version: '1.2.3',
    files: [text],
    findings: [finding],
    counts: { error: 1, warning: 0, note: 0 },
    failing: ['error'],
    rules: [],
    rulesAddress: 'file:///docs/rules.md',
    max: 1,
  };
}

const { report: REPORT } = makeHostileResults('harmless');

/** A hit list in which every candidate and every criterion has one name. */
function renameAll(name: string): Report {
  const { sheet, ranked, ...assessment } = REPORT.assessment;
  const rename = <E extends ListedEntry>(entry: E): E => ({
    ...entry,
    candidate: { ...entry.candidate, name },
  });
  const criteria = sheet.criteria.map((criterion) => ({ ...criterion, name }));
  return {
    ...REPORT,
    assessment: { ...assessment, sheet: { ...sheet, criteria }, ranked: ranked.map(rename) },
  };
}

/** A text in every format, wherever that format can hold one. */
const IN_FORMATS: { readonly [Name in FormatName]: (text: string) => string } = {
  text: (text) => renderText(blocksOf(text), plainScreen(100)),
  markdown: (text) => renderMarkdown(blocksOf(text)),
  html: (text) => htmlFor(blocksOf(text)),
  json: (text) => renderFindingsJson(reportOf(text)),
  csv: (text) =>
    renderCsv([
      [text, text],
      [1, text],
    ]),
  answers: (text) => renderAnswersCsv(renameAll(text)),
  pretty: (text) => renderPretty(reportOf(text), PLAIN),
  compact: (text) => renderCompact(reportOf(text)),
  sarif: (text) => renderSarif(reportOf(text)),
  github: (text) => renderGithub(reportOf(text)),
  junit: (text) => renderJunit(reportOf(text)),
  gitlab: (text) => renderGitlab(reportOf(text)),
};

/** The commands that assess itself gives. */
const OURS = /^::error file=[^:]*,line=7,endLine=7,col=3,endColumn=9,title=bare-ratio::/gm;

describe('a hostile text', () => {
  for (const [format, render] of Object.entries(IN_FORMATS)) {
    test(`hides nothing and commands nothing in ${format}`, () => {
      fc.assert(
        fc.property(anyHostileText, (text) => {
          const rendered = render(text);
          const own = format === 'github' ? rendered.replaceAll(OURS, 'ours: ') : rendered;
          expect(findCommands(own)).toEqual([]);
          expect(
            HIDDEN.exec(['csv', 'answers'].includes(format) ? own.replaceAll(/[\t\r]/g, '') : own),
          ).toBeNull();
        }),
        runs(1),
      );
    });

    test(`keeps in ${format} what words are written with, and shows what nobody sees`, () => {
      const rendered = render('a\u200cb\u200dc\u00add \u202e\u200b\u2060\ufeff\u001b e');
      if (format === 'json') expect(rendered).toContain('\\u202e\\u200b\\u2060\\ufeff\\u001b');
      else expect(rendered).toContain('U+202EU+200BU+2060U+FEFFU+001B');
      expect(rendered).toContain('a\u200cb\u200dc\u00add');
    });
  }

  test('hides nothing, commands nothing and fits on a screen of any width, in colours and without', () => {
    const widths = fc.integer({ min: 40, max: 130 });
    fc.assert(
      fc.property(anyHostileText, widths, (text, width) => {
        const blocks = blocksOf(text);
        const plain = renderText(blocks, plainScreen(width));
        const coloured = stripVTControlCharacters(renderText(blocks, colourScreen(width)));
        expect(findCommands(`${plain}${coloured}`)).toEqual([]);
        expect(HIDDEN.exec(`${plain}${coloured}`)).toBeNull();
        const breakable = blocks.filter(({ kind }) => kind === 'title' || kind === 'table');
        expect(findTooWide(renderText(breakable, plainScreen(width)), width)).toEqual([]);
      }),
      runs(0.7),
    );
  });

  test('is one harmless line of standard error', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const written: string[] = [];
        tell({ write: (line) => written.push(line) }, text);
        expect(written.join('')).toMatch(/^[^\n]*\n$/);
        expect(findCommands(written.join(''))).toEqual([]);
        expect(HIDDEN.exec(written.join(''))).toBeNull();
      }),
      runs(3),
    );
  });

  test('holds in Markdown no HTML, no picture and no link but to the web', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const markdown = renderMarkdown(blocksOf(text));
        const html = toHtml(markdown);
        expect(html).not.toMatch(/<(?:script|img|!--)/);
        expect(html.match(/<h[1-6]/g)).toHaveLength(4 + (html.match(/data-footnotes/) ? 1 : 0));
        expect(html.match(/<table>/g)).toHaveLength(6);
        for (const { target } of readLinks(markdown)) expect(target).toMatch(/^https?:\/\//i);
      }),
      runs(0.7),
    );
  });

  test('is no formula in CSV, and numbers stay numbers', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const [[cell = '', number] = []] = parseCsv(renderCsv([[text, -5]]));
        expect(cell).toMatch(/^'|^(?![\s"'\u00ad\u200c\u200d]*[=+\-@＝＋－＠])(?![\t\r])/);
        expect(number).toBe('-5');
      }),
      runs(3),
    );
  });

  test('leaves JUnit well formed and each GitHub command on one line', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        expect(readXml(renderJunit(reportOf(text))).children).toHaveLength(1);
        expect(renderGithub(reportOf(text)).match(/\n|\r/g)).toHaveLength(1);
      }),
      runs(3),
    );
  });

  test('is in JSON what it was in the file', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const { files, problems } = JSON.parse(renderFindingsJson(reportOf(text)));
        expect([files, problems[0].message, problems[0].fix]).toEqual([[text], text, text]);
      }),
      runs(3),
    );
  });
});

test('every format is tried', () => {
  expect(Object.keys(IN_FORMATS).sort()).toEqual(Object.keys(FORMATS).sort());
});
