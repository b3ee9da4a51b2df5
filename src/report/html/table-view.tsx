import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { type About, type Column, type LabelledRow, type Phrase, wordsOf } from '../blocks.ts';
import { showInline } from '../harmless/plain-text.ts';
import { AboutContext, AboutView } from './about-view.tsx';
import { NoteMark, type NumberOf, PhraseView } from './phrase-view.tsx';

interface TableProps {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Phrase[])[];
  readonly about?: About | undefined;
  readonly numberOf: NumberOf;
}

/** A table, which scrolls by itself where the page is too narrow for it. */
export function TableView({ columns, rows, about, numberOf }: TableProps) {
  const isReplaced = useContext(AboutContext) !== null;
  return (
    <Scroller headings={columns.map(({ heading }) => heading)}>
      <table>
        <Headings columns={columns} />
        <tbody>
          {rows.map((row, at) => (
            <tr>
              {row.map((cell, index) => (
                <td
                  class={joinClasses(
                    classOf(columns[index]),
                    keepsTogether(cell),
                    isReplaced && index === about?.column ? 'replaced' : undefined,
                  )}
                >
                  <PhraseView phrase={cell} numberOf={numberOf} />
                  <AboutView path={index === about?.column ? about.paths[at] : undefined} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

interface RowsProps {
  readonly headings: readonly [label: string, value: string, how: string];
  readonly rows: readonly LabelledRow[];
  readonly numberOf: NumberOf;
}

/** Figures under their names; how they come about stands beside them where it is told of any. */
export function RowsView({ headings, rows, numberOf }: RowsProps) {
  const [label, value, how] = headings;
  const isTold = rows.some((row) => row.how !== undefined);
  const columns: Column[] = [
    { heading: label, type: 'text' },
    { heading: value, type: 'number' },
    ...(isTold ? ([{ heading: how, type: 'text' }] satisfies Column[]) : []),
  ];
  return (
    <Scroller headings={columns.map(({ heading }) => heading)}>
      <table>
        <Headings columns={columns} />
        <tbody>
          {rows.map((row) => (
            <tr>
              <RowLabel label={row.label} />
              <td class={joinClasses('number', keepsTogether(row.value))}>
                <PhraseView phrase={row.value} numberOf={numberOf} />
                {row.note && <NoteMark to={numberOf(row.note)} />}
                <AboutView path={row.about} />
              </td>
              {isTold && (
                <td>
                  <PhraseView phrase={row.how ?? ''} numberOf={numberOf} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

/** The name of a row; a cell like others where it has none. */
function RowLabel({ label }: { label: string }) {
  return label.trim() === '' ? <td /> : <th scope="row">{showInline(label)}</th>;
}

function Headings({ columns }: { columns: readonly Column[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) =>
          column.heading.trim() === '' ? (
            <td class={classOf(column)} />
          ) : (
            <th scope="col" class={classOf(column)}>
              {showInline(column.heading)}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}

interface ScrollerProps {
  readonly headings: readonly string[];
  readonly children: ComponentChildren;
}

/** What scrolls sideways without the page: a keyboard reaches it, so it has a name. */
export function Scroller({ headings, children }: ScrollerProps) {
  const named = headings.filter((heading) => heading.trim() !== '').map(showInline);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what one fills in
    <div class="scroller" role="group" aria-label={`Table: ${named.join(', ')}`} tabIndex={0}>
      {children}
    </div>
  );
}

function classOf(column: Column | undefined): string | undefined {
  if (column?.type === 'number') return 'number';
  return column?.hint === 'if-room' ? 'if-room' : undefined;
}

/** How many characters are never broken into lines, such as those of a rank and its range. */
const SHORT = 12;

function keepsTogether(cell: Phrase): string | undefined {
  return wordsOf(cell).length <= SHORT ? 'short' : undefined;
}

function joinClasses(...classes: readonly (string | undefined)[]): string | undefined {
  const all = classes.filter((each) => each !== undefined);
  return all.length === 0 ? undefined : all.join(' ');
}
