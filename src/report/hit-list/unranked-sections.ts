import type { Entry } from '../../assess/entry.ts';
import { type Block, bullets, section, table, textColumns } from '../blocks.ts';
import { showCoulds, showMusts, showVerdict } from '../words/show-answers.ts';

/** Candidates that are judged and do not compete. */
export function judgedSection(unranked: readonly Entry[]): readonly Block[] {
  const rows = unranked
    .filter(({ candidate }) => candidate.status !== 'radar')
    .map(({ candidate, judgement }) => [
      candidate.name,
      candidate.status,
      [showVerdict(judgement.verdict)],
      showMusts(judgement),
      showCoulds(judgement),
    ]);
  const columns = textColumns('Function', 'Status', 'Verdict', 'Musts met', 'Could');
  return section('Judged, not ranked', table(columns, rows));
}

/** Candidates still to be assessed, with what to watch for. */
export function radarSection(unranked: readonly Entry[]): readonly Block[] {
  const radar = unranked.filter(({ candidate }) => candidate.status === 'radar');
  return section('On the radar, to assess next', bullets(radar.map(tellWatch)));
}

function tellWatch({ candidate }: Entry): string {
  const signals = (candidate.watch ?? []).map(({ signal, by }) =>
    by === undefined ? signal : `${signal} (by ${by})`,
  );
  return [candidate.name, ...(signals.length === 0 ? [] : [signals.join('; ')])].join(': ');
}
