import type { CheckReport, WordedFinding } from './check-report.ts';

/** Findings as JSON: `{problems, files, counts}`. */
export function renderFindingsJson({ findings, files, counts }: CheckReport): string {
  return `${JSON.stringify({ problems: findings.map(toProblem), files, counts }, null, 2)}\n`;
}

function toProblem({ rule, severity, message, fix, related, ...place }: WordedFinding) {
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

function toPlace({ file, span }: Pick<WordedFinding, 'file' | 'span'>) {
  const { line, column, endLine, endColumn } = span;
  return { file, line, column, endLine, endColumn };
}
