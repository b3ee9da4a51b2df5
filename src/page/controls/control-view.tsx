import { RUNS } from '../../documents/parts/range.ts';
import { isPlainMapping } from '../../yaml/plain.ts';
import { isAnswerPath } from '../what-if/answer-path.ts';
import { AnswerControl } from './answer-control.tsx';
import { FigureControl } from './figure-control.tsx';
import { useHere } from './here.ts';

/** What changes the value at a path: a choice for an answer, a field for a figure, three for a range. */
export function ControlView({ path }: { path: string }) {
  const { shown, controls } = useHere();
  if (isAnswerPath(path)) return <AnswerControl path={path} />;
  const inFile = controls.readFile(path);
  const isReplaced = shown.wish.changes.some((change) => change.path === path);
  if (isReplaced || !isPlainMapping(inFile) || !RUNS.every((run) => Object.hasOwn(inFile, run))) {
    return <FigureControl path={path} />;
  }
  return (
    <span class="runs">
      {RUNS.map((run) => (
        <FigureControl path={`${path}.${run}`} />
      ))}
    </span>
  );
}
