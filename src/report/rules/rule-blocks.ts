import type { RuleInfo } from '../../check/rule.ts';
import { type Block, paragraph, section, table, textColumns } from '../blocks.ts';

/** Every rule in one row: how grave it is, its id, and what is wrong. */
export function ruleListBlocks(rules: readonly RuleInfo[]): readonly Block[] {
  const rows = rules.map(({ severity, id, summary }) => [severity, id, summary]);
  return table(textColumns('Severity', 'Rule', 'What is wrong'), rows);
}

/** One rule in full. */
export function ruleBlocks(rule: RuleInfo): readonly Block[] {
  const { id, severity, summary, why, bad, good } = rule;
  return [
    { kind: 'title', text: `${id} (${severity})` },
    paragraph(summary),
    paragraph(why),
    ...section('Not so', [{ kind: 'sample', text: bad }]),
    ...section('But so', [{ kind: 'sample', text: good }]),
    ...tellSilencing(rule),
  ];
}

function tellSilencing({ id, stopsRanking }: RuleInfo): readonly Block[] {
  if (stopsRanking) return [paragraph('It stops a hit list, so no comment silences it.')];
  const ignore = `# assess-ignore ${id}: why it does not matter here`;
  return section('To silence one finding, with a reason, on or above its line', [
    { kind: 'sample', text: ignore },
  ]);
}
