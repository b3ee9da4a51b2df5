import type { CheckReport } from './check-report.ts';

/** The same report with its files named in another way. */
export function renameFiles(report: CheckReport, rename: (file: string) => string): CheckReport {
  return {
    ...report,
    files: report.files.map(rename),
    findings: report.findings.map((finding) => ({
      ...finding,
      file: rename(finding.file),
      related: finding.related.map((other) => ({ ...other, file: rename(other.file) })),
    })),
  };
}
