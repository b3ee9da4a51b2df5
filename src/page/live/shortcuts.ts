import type { Controls } from '../controls/controls.ts';

/** Undoes and redoes by the keys that do so elsewhere, but where these undo what is being typed. */
export function startShortcuts(read: () => Pick<Controls, 'undo' | 'redo'>): void {
  document.addEventListener('keydown', (event) => {
    const { ctrlKey, metaKey, altKey, shiftKey, target } = event;
    if (!(ctrlKey || metaKey) || altKey || isTypedInto(target)) return;
    const key = event.key.toLowerCase();
    const isRedo = (key === 'z' && shiftKey) || (key === 'y' && !shiftKey);
    if (key !== 'z' && !isRedo) return;
    event.preventDefault();
    const { undo, redo } = read();
    if (isRedo) redo();
    else undo();
  });
}

function isTypedInto(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox'].includes(target.type);
  return target instanceof HTMLTextAreaElement;
}
