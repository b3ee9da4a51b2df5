import { useState } from 'preact/hooks';
import { RANK_BY } from '../../documents/rank-by.ts';
import type { Criterion } from '../../documents/sheet.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { MEASURE_WORDS } from '../../report/words/measure.ts';
import { count, MARKING_WORDS, nameCriterion } from '../../report/words/show-answers.ts';
import { tellFlipped } from '../what-if/flipped-caveats.ts';
import { CHANGES_ID } from './changes-bar.tsx';
import { useHere } from './here.ts';

/** By what the list is ordered, how many are wanted, and which criteria are Musts. */
export function OptionsBar() {
  const { shown, controls } = useHere();
  const { size } = shown.wish.flipped;
  return (
    <>
      <section class="options" aria-label="How the list is read">
        <label>
          Within each verdict, order by{' '}
          <select
            name="by"
            autocomplete="off"
            onChange={({ currentTarget: { value } }) => {
              const by = RANK_BY.find((each) => each === value);
              if (by !== undefined) controls.orderBy(by);
            }}
          >
            {RANK_BY.map((by) => (
              <option value={by} selected={by === shown.wish.by}>
                {MEASURE_WORDS[by]}
              </option>
            ))}
          </select>
        </label>
        <TopField />
        <Markings />
        <a href={`#${CHANGES_ID}`}>Changes, undo and saving</a>
      </section>
      {size > 0 && (
        <p class="seen">
          Seen with {count(size, 'marking')} the other way than the sheet has it: this is a view,
          and not what the sheet says.
        </p>
      )}
    </>
  );
}

/** How many are to be picked: each candidate is then in, out or borderline. */
function TopField() {
  const { shown, controls } = useHere();
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const { top } = shown.wish;
  const commit = (typed: string) => {
    const isCount = /^[1-9]\d{0,5}$/.test(typed);
    setWrong(isCount || typed === '' ? undefined : typed);
    if (isCount || typed === '') controls.setTop(typed === '' ? undefined : Number(typed));
  };
  return (
    <span class="figure">
      <label>
        Pick the first{' '}
        <input
          type="text"
          name="top"
          inputMode="numeric"
          size={5}
          value={wrong ?? (top === undefined ? '' : String(top))}
          autocomplete="off"
          placeholder="all"
          aria-invalid={wrong === undefined ? undefined : 'true'}
          aria-describedby={wrong === undefined ? undefined : 'why-top'}
          onChange={({ currentTarget }) => commit(currentTarget.value.trim())}
        />
      </label>
      {wrong !== undefined && (
        <span class="refusal" id="why-top">
          “{showInline(wrong)}” is no whole number of 1 or more.
        </span>
      )}
    </span>
  );
}

/** The criteria with their markings, each to be seen the other way. */
function Markings() {
  const { shown, controls } = useHere();
  const { criteria } = shown.report.assessment.sheet;
  const { flipped } = shown.wish;
  return (
    <details class="markings">
      <summary>
        {flipped.size === 0
          ? 'Musts and Coulds'
          : `${count(flipped.size, 'marking')} the other way`}
      </summary>
      <p>It changes the view alone: it is not counted as a change, and not saved.</p>
      <ul>
        {criteria.map((criterion) => (
          <li>
            <label>
              <input
                type="checkbox"
                name={`flip:${criterion.id}`}
                checked={flipped.has(criterion.id)}
                autocomplete="off"
                onChange={() => controls.flip(criterion.id)}
              />{' '}
              {tellMarking(criterion, flipped.has(criterion.id))}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

function tellMarking(criterion: Criterion, isFlipped: boolean): string {
  if (isFlipped) return showInline(tellFlipped(criterion));
  const other = MARKING_WORDS[criterion.marking === 'must' ? 'could' : 'must'];
  const now = MARKING_WORDS[criterion.marking];
  return `${showInline(nameCriterion(criterion))}: a ${now}, see it as a ${other}`;
}
