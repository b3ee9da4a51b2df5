import type { Finding } from '../../check/finding.ts';
import type { Harmless } from '../harmless/harmless.ts';
import { renderJson } from '../json.ts';
import type { CheckReport } from './check-report.ts';

/** Findings as JSON: `{problems, files, counts}`. */
export function renderFindingsJson({ findings, files, counts }: CheckReport): Harmless<'json'> {
  return renderJson({ problems: findings.map(toProblem), files, counts });
}

function toProblem({ rule, severity, message, fix, related, ...place }: Finding) {
  return {
    rule,
    severity,
    ...toPlace(place),
    message,
    ...(fix === undefined ? {} : { fix }),
    ...(related.length === 0
      ? {}
      : { related: related.map((other) => ({ ...toPlace(other), message: other.says })) }),
  };
}

function toPlace({ file, span }: Pick<Finding, 'file' | 'span'>) {
  const { line, column, endLine, endColumn } = span;
  return { file, line, column, endLine, endColumn };
}
