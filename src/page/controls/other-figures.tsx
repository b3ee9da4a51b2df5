import { useContext } from 'preact/hooks';
import type { Block } from '../../report/blocks.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { namePath } from '../what-if/name-path.ts';
import { ControlView } from './control-view.tsx';
import { HereContext } from './here.ts';

interface OtherFiguresProps {
  readonly candidate: string;
  /** What is shown of the candidate besides. */
  readonly blocks: readonly Block[];
}

/** The figures of a candidate's file that no block shows, each to be changed; nothing without the script. */
export function OtherFigures({ candidate, blocks }: OtherFiguresProps) {
  const here = useContext(HereContext);
  if (here === null) return null;
  const shown = new Set(blocks.flatMap(listPaths));
  const others = here.controls.listFigures(candidate).filter(({ path }) => !shown.has(path));
  if (others.length === 0) return null;
  const { assessment } = here.shown.report;
  return (
    <details class="others">
      <summary>Other figures in this file</summary>
      <dl>
        {others.map(({ path, means }) => (
          <div key={path}>
            <dt>{showInline(namePath(path, assessment).what)}</dt>
            <dd>
              <ControlView path={path} />
              <span class="means">{showInline(means)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function listPaths(block: Block): readonly string[] {
  switch (block.kind) {
    case 'section':
      return block.blocks.flatMap(listPaths);
    case 'rows':
      return block.rows.flatMap(({ about }) => (about === undefined ? [] : [about]));
    case 'table':
      return block.about?.paths ?? [];
    default:
      return [];
  }
}
