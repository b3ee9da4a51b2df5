import type { Finding } from '../../check/finding.ts';
import { SEVERITIES } from '../../check/severity.ts';
import { count } from '../words/show-answers.ts';
import { type CheckReport, showPlace, tellFinding } from './check-report.ts';

/** GitHub shows so many annotations of a level in one step. */
const SHOWN_PER_LEVEL = 10;

/** Findings as GitHub workflow commands, the gravest first. */
export function renderGithub({ findings }: CheckReport): string {
  const lines = SEVERITIES.flatMap((severity) => {
    const ofLevel = findings.filter((finding) => finding.severity === severity);
    const rest = ofLevel.length - SHOWN_PER_LEVEL;
    const shown = ofLevel.slice(0, SHOWN_PER_LEVEL).map(renderCommand);
    if (rest <= 0) return shown;
    return [...shown, `::notice title=assess::${count(rest, `more ${severity}`)} not shown here`];
  });
  return lines.map((line) => `${line}\n`).join('');
}

function renderCommand(finding: Finding): string {
  const { file, span, rule, severity } = finding;
  const properties = [
    ['file', file],
    ['line', span.line],
    ['endLine', span.endLine],
    ['col', span.column],
    ['endColumn', span.endColumn],
    ['title', rule],
  ]
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',');
  const command = severity === 'note' ? 'notice' : severity;
  return `::${command} ${properties}::${escapeData(`${showPlace(finding)}: ${tellFinding(finding)}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
