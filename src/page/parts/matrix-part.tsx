import { MatrixTable } from './matrix-table.tsx';
import type { Part } from './part.ts';

/** Every answer of every ranked candidate in one picture. */
export const MATRIX: Part = {
  id: 'matrix',
  name: 'Criteria by candidate',
  View: ({ shown: { report } }) => {
    const { sheet, ranked } = report.assessment;
    return (
      <section id="matrix">
        <h2>{MATRIX.name}</h2>
        {ranked.length === 0 ? (
          <p>No candidate is ranked.</p>
        ) : (
          <MatrixTable criteria={sheet.criteria} ranked={ranked} />
        )}
      </section>
    );
  },
};
