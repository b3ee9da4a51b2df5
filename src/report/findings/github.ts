import type { Finding } from '../../check/finding.ts';
import { SEVERITIES } from '../../check/severity.ts';
import type { Harmless } from '../harmless/harmless.ts';
import { join, safe } from '../harmless/safe.ts';
import { count } from '../words/show-answers.ts';
import { type CheckReport, showPlace, tellFinding } from './check-report.ts';
import { escapeMessage, escapeProperty } from './escape-command.ts';

type Command = Harmless<'command'>;

/** GitHub shows so many annotations of a level in one step. */
const SHOWN_PER_LEVEL = 10;

/** Findings as GitHub workflow commands, the gravest first. */
export function renderGithub({ findings }: CheckReport): Command {
  const lines = SEVERITIES.flatMap((severity) => {
    const ofLevel = findings.filter((finding) => finding.severity === severity);
    const rest = ofLevel.length - SHOWN_PER_LEVEL;
    const shown = ofLevel.slice(0, SHOWN_PER_LEVEL).map(renderCommand);
    if (rest <= 0) return shown;
    const more = escapeMessage(`${count(rest, `more ${severity}`)} not shown here`);
    return [...shown, safe`::notice title=assess::${more}`];
  });
  return join(
    lines.map((line) => safe`${line}\n`),
    '',
  );
}

function renderCommand(finding: Finding): Command {
  const { file, span, rule, severity } = finding;
  const { line, column, endLine, endColumn } = span;
  const command = escapeProperty(severity === 'note' ? 'notice' : severity);
  const place: Command = safe`line=${line},endLine=${endLine},col=${column},endColumn=${endColumn}`;
  const message = escapeMessage(`${showPlace(finding)}: ${tellFinding(finding)}`);
  return safe`::${command} file=${escapeProperty(file)},${place},title=${escapeProperty(rule)}::${message}`;
}
