import type { Finding } from '../../check/finding.ts';
import type { RuleInfo } from '../../check/rule.ts';
import { type CheckReport, tellFinding } from './check-report.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const HOME = 'https://www.npmjs.com/package/servitised-assess';

/** Findings as SARIF 2.1.0, for code scanning. */
export function renderSarif({ version, findings, rules }: CheckReport): string {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'assess',
            version,
            informationUri: HOME,
            rules: rules.map(toRule),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => toResult(finding, indexes.get(finding.rule))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toRule({ id, severity, summary, why, bad, good }: RuleInfo) {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} ${why}` },
    help: {
      text: `${why}\n\nNot so:\n${bad}\n\nBut so:\n${good}`,
      markdown: `${why}\n\nNot so:\n\n\`\`\`yaml\n${bad}\n\`\`\`\n\nBut so:\n\n\`\`\`yaml\n${good}\n\`\`\``,
    },
    helpUri: `${HOME}#${id}`,
    defaultConfiguration: { level: severity },
  };
}

function toResult(finding: Finding, ruleIndex: number | undefined) {
  const { rule, severity, related, fingerprint } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: { text: tellFinding(finding) },
    locations: [toLocation(finding)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, id) => ({
            id,
            message: { text: other.says },
            ...toLocation(other),
          })),
        }),
    partialFingerprints: { 'assessFinding/v1': fingerprint },
  };
}

function toLocation({ file, span }: Pick<Finding, 'file' | 'span'>) {
  const { line, column, endLine, endColumn } = span;
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}
