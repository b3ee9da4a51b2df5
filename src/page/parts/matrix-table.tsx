import type { RankedEntry } from '../../assess/entry.ts';
import type { Meets } from '../../documents/answer.ts';
import type { Criterion } from '../../documents/sheet.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { MARK_CLASSES } from '../../report/html/marks-view.tsx';
import { Scroller } from '../../report/html/table-view.tsx';
import { useKept } from '../../report/html/use-kept.ts';
import { MARKING_WORDS, nameCriterion } from '../../report/words/show-answers.ts';

interface MatrixProps {
  readonly criteria: readonly Criterion[];
  readonly ranked: readonly RankedEntry[];
}

/**
 * The answers of the ranked candidates: a row each, since a sheet has a few criteria and a list may have
 * hundreds of candidates. Below them how many have each answer.
 */
export function MatrixTable({ criteria, ranked }: MatrixProps) {
  return (
    <Scroller headings={['criteria by candidate']}>
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">Candidate</th>
            {criteria.map((criterion) => (
              <th key={criterion.id} scope="col" class={criterion.marking}>
                <span>{showInline(nameCriterion(criterion))}</span>{' '}
                <small>{MARKING_WORDS[criterion.marking]}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranked.map(({ candidate, judgement }) => (
            <MatrixRow key={candidate.candidate} candidate={candidate} judgement={judgement} />
          ))}
        </tbody>
        <tfoot>
          {COUNTED.map(({ meets, words }) => (
            <tr key={meets}>
              <th scope="row">{words}</th>
              {criteria.map(({ id }, index) => (
                <td key={id}>{countAnswers(ranked, index, meets)}</td>
              ))}
            </tr>
          ))}
        </tfoot>
      </table>
    </Scroller>
  );
}

type RowProps = Pick<RankedEntry, 'candidate' | 'judgement'>;

/** A row, which is drawn anew only where its candidate was judged anew. */
function MatrixRow(props: RowProps) {
  return useKept(props, () => <DrawnRow {...props} />);
}

function DrawnRow({ candidate: { candidate, name }, judgement }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <a href={`#c-${candidate}`}>{showInline(name)}</a>
      </th>
      {judgement.criteria.map(({ criterion, meets }) => (
        <td key={criterion.id} class="marks">
          <b class={MARK_CLASSES[meets]}>{meets}</b>
        </td>
      ))}
    </tr>
  );
}

const COUNTED: readonly { readonly meets: Meets; readonly words: string }[] = [
  { meets: 'Y', words: 'Met by (Y)' },
  { meets: '?', words: 'Unknown for (?)' },
  { meets: 'N', words: 'Not met by (N)' },
];

/** How many candidates have an answer to the criterion that stands there in the sheet. */
function countAnswers(ranked: readonly RankedEntry[], index: number, meets: Meets): number {
  return ranked.filter(({ judgement }) => judgement.criteria[index]?.meets === meets).length;
}
