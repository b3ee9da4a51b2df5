import type { ComponentChildren, FunctionComponent } from 'preact';
import { isAlike } from '../../report/html/is-alike.ts';
import { useKept } from '../../report/html/use-kept.ts';
import type { Controls } from '../controls/controls.ts';

interface Controlled {
  readonly controls: Controls | null;
}

/** A chart that is drawn anew only where what it draws differs. Of its controls it matters whether there are any. */
export function keepChart<Props extends Controlled>(
  Drawn: (props: Props) => ComponentChildren,
): FunctionComponent<Props> {
  return (props) => useKept(props, () => <Drawn {...props} />, isDrawnAlike);
}

function isDrawnAlike<Props extends Controlled>(before: Props, now: Props): boolean {
  return (
    (before.controls === null) === (now.controls === null) &&
    isAlike({ ...before, controls: null }, { ...now, controls: null })
  );
}
