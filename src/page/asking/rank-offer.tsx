import type { ListedEntry } from '../../assess/entry.ts';
import { countAnswered } from '../answering/count-answered.ts';
import { putValues } from '../answering/put-value.ts';
import { useHere } from '../controls/here.ts';

/** Offers to have a candidate ranked that is on the radar with every question answered. */
export function RankOffer({ entry }: { readonly entry: ListedEntry }) {
  const { controls } = useHere();
  const { candidate, status } = entry.candidate;
  const { answered, total } = countAnswered(entry.judgement);
  if (status !== 'radar' || answered < total) return null;
  return (
    <p class="seen">
      All {total} answered.{' '}
      <button
        type="button"
        name="have-ranked"
        onClick={() =>
          controls.edit(candidate, {
            make: (text, sheet) =>
              putValues(text, [{ path: ['status'], value: 'assessed' }], sheet),
            said: 'The candidate counts as assessed.',
          })
        }
      >
        Have it ranked
      </button>
    </p>
  );
}
