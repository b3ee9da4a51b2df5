import type { Finding } from '../../check/finding.ts';
import { groupBy } from '../../documents/group-by.ts';
import type { Harmless } from '../harmless/harmless.ts';
import { join, safe } from '../harmless/safe.ts';
import { type CheckReport, showPlace, tellFinding } from './check-report.ts';
import { escapeXml } from './escape-xml.ts';

type Xml = Harmless<'xml'>;

/**
 * Findings as JUnit XML: a suite a file, a case a finding, and one for a clean file. A case fails where
 * its finding fails the check; every case has a name that no other case of the report has.
 */
export function renderJunit(report: CheckReport): Xml {
  const suites = listSuites(report);
  const cases = suites.flatMap((suite) => suite.cases);
  return join(
    [
      safe`<?xml version="1.0" encoding="UTF-8"?>`,
      safe`<testsuites name="assess" ${countCases(cases)}>`,
      ...suites.map(renderSuite),
      safe`</testsuites>`,
      safe``,
    ],
    '\n',
  );
}

interface Suite {
  readonly file: string;
  readonly cases: readonly Case[];
}

/** A case of a file; without a finding it says that there is none. */
interface Case {
  readonly file: string;
  readonly name: string;
  readonly outcome: 'passed' | 'failure' | 'error';
  readonly finding?: Finding;
}

function listSuites({ files, findings, failing }: CheckReport): Suite[] {
  const name = startNaming();
  const ofFindings = findings.map((finding): Case => {
    const { file, rule, message, severity } = finding;
    const outcome = findOutcome(finding, failing.includes(severity));
    return { file, name: name(`${showPlace(finding)} ${rule}: ${message}`), outcome, finding };
  });
  const byFile = groupBy(ofFindings, ({ file }) => file);
  return files.map((file) => ({
    file,
    cases: byFile.get(file) ?? [{ file, name: name(`${file}: no problems`), outcome: 'passed' }],
  }));
}

function findOutcome({ rule }: Finding, isFailing: boolean): Case['outcome'] {
  if (!isFailing) return 'passed';
  return rule === 'unreadable-file' || rule === 'unread-file' ? 'error' : 'failure';
}

/** Puts a name on one line, and numbers it from the second time on that it is given. */
function startNaming(): (text: string) => string {
  const given = new Map<string, number>();
  return (text) => {
    const name = text.replaceAll(/\s+/g, ' ');
    const times = (given.get(name) ?? 0) + 1;
    given.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  };
}

function countCases(cases: readonly Case[]): Xml {
  const ofOutcome = (wanted: Case['outcome']) =>
    cases.filter(({ outcome }) => outcome === wanted).length;
  return safe`tests="${cases.length}" failures="${ofOutcome('failure')}" errors="${ofOutcome('error')}"`;
}

function renderSuite({ file, cases }: Suite): Xml {
  return join(
    [
      safe`  <testsuite name="${escapeXml(file)}" ${countCases(cases)}>`,
      ...cases.map(renderCase),
      safe`  </testsuite>`,
    ],
    '\n',
  );
}

function renderCase({ file, name, outcome, finding }: Case): Xml {
  const path = escapeXml(file);
  const start: Xml = safe`    <testcase classname="${path}" name="${escapeXml(name)}" file="${path}"`;
  if (finding === undefined) return safe`${start}/>`;
  return join([safe`${start}>`, renderFinding(finding, outcome), safe`    </testcase>`], '\n');
}

function renderFinding(finding: Finding, outcome: Case['outcome']): Xml {
  const { rule, severity } = finding;
  const tells = tellFinding(finding);
  const body = escapeXml(`${showPlace(finding)} ${severity} ${rule}\n${tells}`);
  if (outcome === 'passed') return safe`      <system-out>${body}</system-out>`;
  const tag: Xml = outcome === 'error' ? safe`error` : safe`failure`;
  return safe`      <${tag} type="${escapeXml(rule)}" message="${escapeXml(tells)}">${body}</${tag}>`;
}
