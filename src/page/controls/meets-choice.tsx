import type { Meets } from '../../documents/answer.ts';

const ANSWERS: readonly { readonly value: Meets; readonly name: string }[] = [
  { value: 'Y', name: 'Yes' },
  { value: 'N', name: 'No' },
  { value: '?', name: 'Not known' },
];

interface MeetsChoiceProps {
  /** `ID.CRITERION`, which one group in the page is called by. */
  readonly path: string;
  readonly label: string;
  /** What is chosen; undefined where nothing is. */
  readonly meets: Meets | undefined;
  /** Whether the answers are written out beside their letters. */
  readonly isLong?: boolean;
  readonly onChoose: (meets: Meets) => void;
}

/** The choice between the three answers. */
export function MeetsChoice({ path, label, meets, isLong = false, onChoose }: MeetsChoiceProps) {
  return (
    <span class="answer" role="radiogroup" aria-label={label}>
      {ANSWERS.map(({ value, name }) => (
        <label>
          <input
            type="radio"
            name={path}
            value={value}
            checked={meets === value}
            autocomplete="off"
            aria-label={isLong ? undefined : name}
            onChange={() => onChoose(value)}
          />
          {isLong ? `${value}, ${name.toLowerCase()}` : value}
        </label>
      ))}
    </span>
  );
}
