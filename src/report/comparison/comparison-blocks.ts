import type { Comparison } from '../../compare/compare.ts';
import { type Block, bullets, paragraph, section, strong } from '../blocks.ts';
import { listCaveats, listRebased } from '../words/caveats.ts';
import { MEASURE_WORDS } from '../words/measure.ts';
import { count } from '../words/show-answers.ts';
import { causesSection, sheetEffectsSection } from './causes.ts';
import { tellComparisonHeadline } from './comparison-headline.ts';
import type { ComparedSide, ComparisonReport } from './comparison-report.ts';
import { countWords, limitLength } from './limit-length.ts';
import { movementsSection } from './movements.ts';
import { radarSections } from './radar-sections.ts';
import { appraisalMovesSection, savingsMovesSection, totalMovesSection } from './savings-moves.ts';
import { stillEditsSection } from './still-edits.ts';

/** So many words a note has, about: what does not fit is left to the JSON. */
const MAX_WORDS = 1480;

/** So many are left for what moved, however much there is to be read first. */
const MIN_BODY = 500;

/** A comparison as a note that can be sent as it is: headline, movements, causes, what to look at again. */
export function comparisonBlocks(report: ComparisonReport): readonly Block[] {
  const { comparison, before, after } = report;
  const head: readonly Block[] = [
    {
      kind: 'title',
      text: nameComparison(comparison),
      detail: `From ${nameSide(before, after)} to ${nameSide(after, before)}.`,
    },
    ...section('Read this first', bullets([...tellBasis(comparison), ...listCaveatLines(report)])),
    ...tellComparisonHeadline(report).map((sentence) => paragraph([strong(sentence)])),
  ];
  const body = [
    ...movementsSection(comparison),
    ...savingsMovesSection(comparison),
    ...appraisalMovesSection(comparison),
    ...causesSection(comparison),
    ...totalMovesSection(comparison),
    ...sheetEffectsSection(comparison),
    ...radarSections(comparison),
    ...stillEditsSection(comparison),
  ];
  const tail = section(
    'What was compared',
    bullets([...[before, after].map(describeSide), tellMethod(report), ORDER]),
  );
  const fixed = [...head, ...tail].reduce((words, block) => words + countWords(block), 0);
  return [...head, ...limitLength(body, Math.max(MIN_BODY, MAX_WORDS - fixed)), ...tail];
}

/** A side as it was typed, with its day, and with the criteria where nothing else tells it from the other. */
function nameSide({ name, provenance }: ComparedSide, other: ComparedSide): string {
  const { date, sheet, assumptions } = provenance;
  const isSameName = name === other.name;
  const details = [
    ...(date === null ? [] : [`as at ${date}`]),
    ...(isSameName && sheet.file !== other.provenance.sheet.file ? [`sheet ${sheet.file}`] : []),
    ...(isSameName && assumptions.file !== other.provenance.assumptions.file
      ? [`assumptions ${assumptions.file}`]
      : []),
  ];
  return details.length === 0 ? `“${name}”` : `“${name}” (${details.join(', ')})`;
}

/** With only the sheet different, this is the preview of a sheet. */
function nameComparison({ edits }: Comparison): string {
  const isSheetOnly = edits.length > 0 && edits.every(({ of }) => of === 'sheet');
  return isSheetOnly ? 'What another sheet would change' : 'What changed';
}

/** In which prices both sides are, and what both are ranked by, where that was asked for. */
function tellBasis({ before, after }: Comparison): string[] {
  const prices = listRebased(after.assumptions).map(({ lead, text }) => `${lead}: ${text}.`);
  const [was, is] = [before.measure, after.measure];
  if (is === 'answers') return prices;
  const change =
    was === is
      ? ''
      : `; before, by ${MEASURE_WORDS[was]}: whether horizons are equal has changed, and with it what everybody is ranked by`;
  return [...prices, `Ranked by verdict, then by ${MEASURE_WORDS[is]}${change}.`];
}

/** What makes either side differ from what its files alone say. */
function listCaveatLines({ before, after }: ComparisonReport): string[] {
  return [
    { label: 'Before', side: before },
    { label: 'After', side: after },
  ].flatMap(({ label, side }) => [
    ...listCaveats(side.provenance).map(({ lead, text }) => `${label}: ${lead}: ${text}`),
    ...(side.isOutOfStep
      ? [
          `${label}: ${side.name} prints other figures than follow from the documents in it, by ${side.provenance.tool.name} ${side.provenance.tool.version}. It was edited, or made by a version that works otherwise. The documents count here.`,
        ]
      : []),
  ]);
}

function describeSide({ name, isReport, provenance, sheet, assumptions }: ComparedSide): string {
  const { date, inputs } = provenance;
  const kind = isReport ? `a report${date === null ? '' : ` as at ${date}`}` : 'files';
  return `“${name}”: ${kind}, ${count(inputs.length, 'candidate')}, on the sheet ${sheet.id}, edition ${sheet.edition}, with the assumptions ${assumptions.id}, edition ${assumptions.edition}.`;
}

const ORDER =
  'Edits are made in this order: the sheet (what becomes a Must first), the assumptions, then the candidates in the order of their ids; within each the answers in the order of the sheet, the spend, and the rest.';

function tellMethod({ comparison, tool }: ComparisonReport): string {
  const { date } = comparison.options;
  const { measure } = comparison.after;
  const order =
    measure === 'answers'
      ? 'verdict, Musts met, Could points met and adjusted annual saving'
      : `verdict and ${MEASURE_WORDS[measure]}`;
  const asAt = date === null ? '' : `, as at ${date}`;
  const undated =
    date === null
      ? ' No date was given: with --date it is told what is past and too old by then.'
      : '';
  return `Both sides are judged, costed and ranked by ${tool.name} ${tool.version}${asAt}, in the order of ${order}. The rank range is about unknown answers alone. Where one figure stands for a sum it is the central one; the JSON has all runs.${undated}`;
}
