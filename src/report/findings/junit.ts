import type { Finding } from '../../check/finding.ts';
import { groupBy } from '../../documents/group-by.ts';
import type { Harmless } from '../harmless/harmless.ts';
import { join, safe } from '../harmless/safe.ts';
import { type CheckReport, showPlace, tellFinding } from './check-report.ts';
import { escapeXml } from './escape-xml.ts';

type Xml = Harmless<'xml'>;

/** Findings as JUnit XML: a suite a file, a failing case a finding, a passing case for a clean file. */
export function renderJunit({ files, findings }: CheckReport): Xml {
  const byFile = groupBy(findings, ({ file }) => file);
  const suites = files.map((file) => ({ file, findings: byFile.get(file) ?? [] }));
  const errors = findings.filter(isUnreadable).length;
  const tests = suites.reduce((sum, suite) => sum + Math.max(1, suite.findings.length), 0);
  const totals: Xml = safe`tests="${tests}" failures="${findings.length - errors}" errors="${errors}"`;
  return join(
    [
      safe`<?xml version="1.0" encoding="UTF-8"?>`,
      safe`<testsuites name="assess" ${totals}>`,
      ...suites.map(renderSuite),
      safe`</testsuites>`,
      safe``,
    ],
    '\n',
  );
}

interface Suite {
  readonly file: string;
  readonly findings: readonly Finding[];
}

function renderSuite({ file, findings }: Suite): Xml {
  const errors = findings.filter(isUnreadable).length;
  const name = escapeXml(file);
  const tests = Math.max(1, findings.length);
  const cases =
    findings.length === 0
      ? [safe`    <testcase classname="${name}" name="no problems"/>`]
      : findings.map(renderCase);
  return join(
    [
      safe`  <testsuite name="${name}" tests="${tests}" failures="${findings.length - errors}" errors="${errors}">`,
      ...cases,
      safe`  </testsuite>`,
    ],
    '\n',
  );
}

function renderCase(finding: Finding): Xml {
  const { file, rule, severity, span } = finding;
  const tag: Xml = isUnreadable(finding) ? safe`error` : safe`failure`;
  const type = escapeXml(rule);
  const message = escapeXml(tellFinding(finding));
  const body = escapeXml(`${showPlace(finding)} ${severity} ${rule}\n${tellFinding(finding)}`);
  return join(
    [
      safe`    <testcase classname="${escapeXml(file)}" name="${type} at ${span.line}:${span.column}">`,
      safe`      <${tag} type="${type}" message="${message}">${body}</${tag}>`,
      safe`    </testcase>`,
    ],
    '\n',
  );
}

function isUnreadable({ rule }: Finding): boolean {
  return rule === 'unreadable-file' || rule === 'unread-file';
}
