import type { Meets } from '../../documents/answer.ts';

/** The class by which a mark of each answer is shaped. */
export const MARK_CLASSES = { Y: 'yes', N: 'no', '?': 'unknown' } as const satisfies Readonly<
  Record<Meets, string>
>;

/** Answers as a strip of marks that differ by letter and shape. The words beside it count them. */
export function MarksView({ marks }: { marks: readonly Meets[] }) {
  return (
    <span class="marks" aria-hidden="true">
      {marks.map((meets) => (
        <b class={MARK_CLASSES[meets]}>{meets}</b>
      ))}
    </span>
  );
}
