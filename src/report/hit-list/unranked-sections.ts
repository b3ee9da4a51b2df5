import type { Entry } from '../../assess/entry.ts';
import { type Block, bullets, paragraph, section, table, textColumns } from '../blocks.ts';
import { showCoulds, showMustsRange, showVerdict } from '../words/show-answers.ts';
import { listSignals } from '../words/signals.ts';

/** Candidates that are judged and do not compete. */
export function judgedSection(unranked: readonly Entry[]): readonly Block[] {
  const rows = unranked
    .filter(({ candidate }) => candidate.status !== 'radar')
    .map(({ candidate, judgement }) => [
      candidate.name,
      candidate.status,
      [showVerdict(judgement.verdict)],
      showMustsRange(judgement),
      showCoulds(judgement),
    ]);
  const columns = textColumns('Function', 'Status', 'Verdict', 'Musts met', 'Could');
  return section('Judged, not ranked', table(columns, rows));
}

/** Candidates still to be assessed, with what to watch for. */
export function radarSection(unranked: readonly Entry[]): readonly Block[] {
  const radar = unranked.filter(({ candidate }) => candidate.status === 'radar');
  const names = radar.map(({ candidate }) => candidate.name).join('; ');
  const title = 'On the radar, to assess next';
  return [
    ...section(title, bullets(radar.map(tellWatch)), 'supplementary'),
    ...section(title, radar.length === 0 ? [] : [paragraph(`${names}.`)], 'in-short'),
  ];
}

function tellWatch({ candidate }: Entry): string {
  const signals = listSignals(candidate);
  return [candidate.name, ...(signals.length === 0 ? [] : [signals.join('; ')])].join(': ');
}
