import type { Finding } from '../../check/finding.ts';
import { type CheckReport, showPlace, tellFinding } from './check-report.ts';

/** Findings as JUnit XML: a suite a file, a failing case a finding, a passing case for a clean file. */
export function renderJunit({ files, findings }: CheckReport): string {
  const suites = files.map((file) => ({
    file,
    findings: findings.filter((finding) => finding.file === file),
  }));
  const errors = findings.filter(isUnreadable).length;
  const tests = suites.reduce((sum, suite) => sum + Math.max(1, suite.findings.length), 0);
  const totals = `tests="${tests}" failures="${findings.length - errors}" errors="${errors}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="assess" ${totals}>`,
    ...suites.map(renderSuite),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Suite {
  readonly file: string;
  readonly findings: readonly Finding[];
}

function renderSuite({ file, findings }: Suite): string {
  const errors = findings.filter(isUnreadable).length;
  const name = escapeXml(file);
  const tests = Math.max(1, findings.length);
  const cases =
    findings.length === 0
      ? [`    <testcase classname="${name}" name="no problems"/>`]
      : findings.map(renderCase);
  return [
    `  <testsuite name="${name}" tests="${tests}" failures="${findings.length - errors}" errors="${errors}">`,
    ...cases,
    '  </testsuite>',
  ].join('\n');
}

function renderCase(finding: Finding): string {
  const { file, rule, severity, span } = finding;
  const tag = isUnreadable(finding) ? 'error' : 'failure';
  const message = escapeXml(tellFinding(finding));
  const body = escapeXml(`${showPlace(finding)} ${severity} ${rule}\n${tellFinding(finding)}`);
  return [
    `    <testcase classname="${escapeXml(file)}" name="${escapeXml(rule)} at ${span.line}:${span.column}">`,
    `      <${tag} type="${escapeXml(rule)}" message="${message}">${body}</${tag}>`,
    '    </testcase>',
  ].join('\n');
}

function isUnreadable({ rule }: Finding): boolean {
  return rule === 'unreadable-file' || rule === 'unread-file';
}

/** Text for XML 1.0: what may not stand in it is left out, what has a meaning is escaped. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');
}
