import { useMemo } from 'preact/hooks';
import type { ListedEntry } from '../../assess/entry.ts';
import type { Explanation } from '../../report/explain/explanation.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { BlocksView } from '../../report/html/blocks-view.tsx';
import { NotesView } from '../../report/html/notes-view.tsx';
import { numberNotes } from '../../report/html/number-notes.ts';
import { PhraseView } from '../../report/html/phrase-view.tsx';
import { showRank, showVerdict } from '../../report/words/show-answers.ts';
import { AskingPanel } from '../asking/asking-panel.tsx';
import { CumulativeCashChart } from '../charts/cumulative-cash.tsx';
import { DriversChart } from '../charts/drivers.tsx';
import { keepChart } from '../charts/keep-chart.tsx';
import { NpvRunsChart } from '../charts/npv-runs.tsx';
import { PayersChart } from '../charts/payers.tsx';
import type { Controls } from '../controls/controls.ts';
import { OtherFigures } from '../controls/other-figures.tsx';
import { AnswersView } from './answers-view.tsx';
import { BriefButton } from './brief-button.tsx';
import { isOnlySpotted, listCandidateBlocks } from './candidate-blocks.ts';
import { ChartedSection } from './charted-section.tsx';

const CashOverTime = keepChart(CumulativeCashChart);
const Drivers = keepChart(DriversChart);
const NpvRuns = keepChart(NpvRunsChart);
const Payers = keepChart(PayersChart);

interface CandidateProps {
  readonly explanation: Explanation;
  readonly controls: Controls | null;
  /** Whether it is a whole report rather than a part of one. */
  readonly isAlone?: boolean;
}

/** One candidate in full. Its notes are numbered from 1 and stand at its end. */
export function CandidateView({ explanation, controls, isAlone = false }: CandidateProps) {
  const { entry, chances, cumulativeCash, drivers } = explanation;
  const { appraisal } = entry;
  const id = `c-${entry.candidate.candidate}`;
  const blocks = useMemo(() => listCandidateBlocks(explanation), [explanation]);
  const { all, numberOf } = numberNotes(listShown(blocks, entry, controls), id);
  const depth = isAlone ? 0 : 1;
  const shared = { numberOf, depth };
  return (
    <section id={id} class="candidate">
      <Heading entry={entry} Level={isAlone ? 'h1' : 'h2'} />
      {entry.kind === 'ranked' && controls !== null && (
        <BriefButton
          candidate={entry.candidate.candidate}
          name={entry.candidate.name}
          controls={controls}
        />
      )}
      <AskingPanel entry={entry} />
      <BlocksView blocks={blocks.subject} {...shared} />
      <BlocksView blocks={blocks.grounds} {...shared} />
      <AnswersView
        blocks={blocks.answers}
        isRadar={entry.candidate.status === 'radar'}
        isBare={isOnlySpotted(entry)}
        controls={controls}
        {...shared}
      />
      <BlocksView blocks={blocks.money} {...shared} />
      <ChartedSection
        blocks={blocks.chances}
        chart={
          appraisal && (
            <NpvRuns id={`${id}-npv`} appraisal={appraisal} chances={chances} controls={controls} />
          )
        }
        {...shared}
      />
      <ChartedSection
        blocks={blocks.cumulative}
        chart={
          appraisal &&
          cumulativeCash && (
            <CashOverTime
              id={`${id}-cash`}
              appraisal={appraisal}
              cash={cumulativeCash}
              controls={controls}
            />
          )
        }
        {...shared}
      />
      <ChartedSection
        blocks={blocks.drivers}
        chart={
          <Drivers
            id={`${id}-drivers`}
            drivers={drivers}
            moved={appraisal === null ? 'adjusted saving' : 'net present value'}
            controls={controls}
          />
        }
        {...shared}
      />
      <ChartedSection
        blocks={blocks.payers}
        chart={
          appraisal && <Payers id={`${id}-payers`} appraisal={appraisal} controls={controls} />
        }
        {...shared}
      />
      <BlocksView blocks={blocks.working} {...shared} />
      <OtherFigures candidate={entry.candidate.candidate} blocks={Object.values(blocks).flat()} />
      <BlocksView blocks={blocks.rest} {...shared} />
      <NotesView notes={all} depth={depth} isShort />
    </section>
  );
}

/** The blocks in the order of reading; answers that are not shown have no notes. */
function listShown(
  blocks: ReturnType<typeof listCandidateBlocks>,
  entry: ListedEntry,
  controls: Controls | null,
) {
  const shown = isOnlySpotted(entry) && controls === null ? { ...blocks, answers: [] } : blocks;
  return Object.values(shown).flat();
}

/** Where a candidate stands, its name, and the verdict beside it. */
function Heading({ entry, Level }: { entry: ListedEntry; Level: 'h1' | 'h2' }) {
  const { candidate, judgement } = entry;
  const place = entry.kind === 'ranked' ? showRank(entry) : candidate.status;
  return (
    <Level class="heading">
      <span class="place">{place}</span> {showInline(candidate.name)}{' '}
      {!isOnlySpotted(entry) && (
        <span class="verdict">
          <PhraseView phrase={[showVerdict(judgement.verdict)]} numberOf={() => undefined} />
        </span>
      )}
    </Level>
  );
}
