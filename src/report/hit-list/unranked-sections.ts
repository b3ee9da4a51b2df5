import type { Assessment } from '../../assess/assessment.ts';
import type { Entry } from '../../assess/entry.ts';
import { type Block, list, section, table, textColumns } from '../blocks.ts';
import { showCoulds, showMusts } from '../words/show-answers.ts';
import { toneVerdict } from '../words/verdicts.ts';

/** Candidates that are judged and not ranked, then those on the radar. */
export function unrankedSections({ unranked }: Assessment): readonly Block[] {
  const judged = unranked.filter(({ candidate }) => candidate.status !== 'radar');
  const radar = unranked.filter(({ candidate }) => candidate.status === 'radar');
  const rows = judged.map(({ candidate, judgement }) => [
    candidate.name,
    candidate.status,
    [toneVerdict(judgement.verdict)],
    showMusts(judgement),
    showCoulds(judgement),
  ]);
  const columns = textColumns('Function', 'Status', 'Verdict', 'Musts met', 'Could');
  return [
    ...section('Judged, not ranked', table(columns, rows)),
    ...section('On the radar, to assess next', list(radar.map(tellSignals))),
  ];
}

/** A candidate on the radar, with what would make it ready. */
function tellSignals({ candidate }: Entry): string {
  const signals = (candidate.watch ?? []).map(({ signal, by }) =>
    by === undefined ? signal : `${signal} (by ${by})`,
  );
  return signals.length === 0 ? candidate.name : `${candidate.name}: ${signals.join('; ')}`;
}
