import type { Finding } from '../../check/finding.ts';
import type { RuleInfo } from '../../check/rule.ts';
import type { Harmless } from '../harmless/harmless.ts';
import { nameCharacter, showHidden } from '../harmless/show-hidden.ts';
import { renderJson } from '../json.ts';
import { type CheckReport, tellFinding } from './check-report.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * What paths are relative to. Where it is on a disk is not said: that differs from machine to machine,
 * and who reads the log knows.
 */
const ROOT = '%SRCROOT%';

/** Findings as SARIF 2.1.0, for code scanning. */
export function renderSarif({
  version,
  findings,
  rules,
  rulesAddress,
}: CheckReport): Harmless<'json'> {
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
            rules: rules.map((rule) => toRule(rule, rulesAddress)),
          },
        },
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => toResult(finding, indexes.get(finding.rule))),
      },
    ],
  };
  return renderJson(log);
}

/** A rule with all that is to be said of it, and where it stands among the others. */
function toRule({ id, severity, summary, why, bad, good }: RuleInfo, rulesAddress: string) {
  const more = `assess rules ${id}`;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} ${why}` },
    help: {
      text: `${why}\n\nNot so:\n${bad}\n\nBut so:\n${good}\n\n"${more}" prints this; docs/rules.md has every rule.`,
      markdown: `${why}\n\nNot so:\n\n\`\`\`yaml\n${bad}\n\`\`\`\n\nBut so:\n\n\`\`\`yaml\n${good}\n\`\`\`\n\n\`${more}\` prints this; \`docs/rules.md\` has every rule.`,
    },
    helpUri: `${rulesAddress}#${id}`,
    defaultConfiguration: { level: severity },
  };
}

function toResult(finding: Finding, ruleIndex: number | undefined) {
  const { rule, severity, related, fingerprint } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: toMessage(tellFinding(finding)),
    locations: [toLocation(finding)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, id) => ({
            id,
            message: toMessage(other.says),
            ...toLocation(other),
          })),
        }),
    partialFingerprints: { 'assessFinding/v1': fingerprint },
  };
}

/** Text that people read; in a plain message of SARIF, `[text](target)` would be a link. */
function toMessage(text: string) {
  return { text: showHidden(text).replaceAll('](', `${nameCharacter(']')}(`) };
}

function toLocation({ file, span }: Pick<Finding, 'file' | 'span'>) {
  const { line, column, endLine, endColumn } = span;
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodePart).join('/'), uriBaseId: ROOT },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

/** Part of a path for a URI, which has no place for half a character. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replaceAll(/\p{Cs}/gu, '\u{fffd}'));
}
