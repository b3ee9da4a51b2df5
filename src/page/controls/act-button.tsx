import type { ComponentChildren } from 'preact';

interface ActProps {
  readonly name: string;
  /** Whether there is nothing for it to do. It can be reached all the same, so that no focus is lost. */
  readonly isIdle: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** Something that a reader may do. */
export function ActButton({ name, isIdle, onClick, children }: ActProps) {
  return (
    <button type="button" name={name} aria-disabled={isIdle ? 'true' : undefined} onClick={onClick}>
      {children}
    </button>
  );
}
