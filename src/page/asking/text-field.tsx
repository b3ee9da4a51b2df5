import { useState } from 'preact/hooks';
import { showInline } from '../../report/harmless/plain-text.ts';

interface TextFieldProps {
  /** Unique in the page. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** How many lines it shows; one where it is no text of several. */
  readonly rows?: number;
  readonly hint?: string;
  /** Takes what was typed once the field is left; returns why not, where it is refused. */
  readonly onCommit: (typed: string) => string | undefined;
  /** Is told each time whether the field now holds what was refused. */
  readonly onRefused?: (name: string, isRefused: boolean) => void;
}

/** A field for a text of a file. What was refused stays in it, with why. */
export function TextField(props: TextFieldProps) {
  const { name, label, value, rows = 1, hint, onCommit, onRefused } = props;
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const [why, setWhy] = useState<string | undefined>(undefined);
  const commit = (typed: string) => {
    const refused = typed.trim() === value ? undefined : onCommit(typed.trim());
    setWhy(refused);
    onRefused?.(name, refused !== undefined);
    setDraft(refused === undefined ? undefined : typed);
  };
  const message = `why-${name}`;
  const shared = {
    name,
    id: `field-${name}`,
    value: draft ?? value,
    autocomplete: 'off',
    'aria-invalid': why === undefined ? undefined : ('true' as const),
    'aria-describedby': why === undefined ? undefined : message,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setDraft(currentTarget.value),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      commit(currentTarget.value),
  };
  return (
    <p class="field">
      <label for={shared.id}>
        {label}
        {hint !== undefined && <small> {hint}</small>}
      </label>
      {rows > 1 ? <textarea rows={rows} {...shared} /> : <input type="text" {...shared} />}
      {why !== undefined && (
        <span class="refusal" id={message}>
          {showInline(why)}
        </span>
      )}
    </p>
  );
}
