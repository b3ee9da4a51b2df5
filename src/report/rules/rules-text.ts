import type { RuleInfo } from '../findings/check-report.ts';

/** Every rule in one line: severity, id, what is wrong. */
export function listRules(rules: readonly RuleInfo[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, severity, summary }) => `${severity.padEnd(7)}  ${id.padEnd(width)}  ${summary}\n`)
    .join('');
}

/** One rule in full. */
export function describeRule({ id, severity, summary, why, bad, good }: RuleInfo): string {
  const indent = (text: string) => text.replaceAll(/^/gm, '    ');
  return [
    `${id} (${severity})`,
    summary,
    why,
    `Not so:\n${indent(bad)}`,
    `But so:\n${indent(good)}`,
    `To silence one finding, with a reason, on or above its line:\n    # assess-ignore ${id}: why it does not matter here`,
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join('\n');
}
