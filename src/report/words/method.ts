import type { Assessment } from '../../assess/assessment.ts';
import type { Provenance } from '../../assess/provenance.ts';
import type { Measure } from '../../assess/ranking/key-sums.ts';
import { showShare } from '../../documents/show-money.ts';
import { type Block, type Hint, type Phrase, paragraph, section, strong } from '../blocks.ts';
import { MEASURE_WORDS } from './measure.ts';
import type { ReadIn } from './read-in.ts';

/** How a list came about and what its numbers do not mean. */
export function methodSection(
  made: Made,
  hint?: Hint,
  readIn: ReadIn = 'report',
): readonly Block[] {
  const paragraphs = [...listMethod(made, readIn).map(emphasiseLead), tellOrigin(made)];
  return section('Method', paragraphs.map(paragraph), hint);
}

/** What a list was judged on, and how to see the rest. */
export function methodInShort({ assessment, provenance }: Made): readonly Block[] {
  const { sheet, assumptions } = assessment;
  const asAt = provenance.date === null ? '' : `, as at ${provenance.date}`;
  const reading =
    sheet.note === undefined ? '' : ' The sheet’s own note says how criteria are marked.';
  const origin = `Judged on ${provenance.sheet.file} (${sheet.edition}) with ${provenance.assumptions.file} (${assumptions.edition})${asAt}.${reading}${tellOwn(provenance)}`;
  const more =
    '--method prints the note, the method and every reason, answer and source; assess explain prints one candidate.';
  return section('Method', [paragraph(`${origin} ${more}`)], 'in-short');
}

/** A list with where it comes from. */
export interface Made {
  readonly assessment: Assessment;
  readonly provenance: Provenance;
}

/** The first few words of a paragraph, up to a full stop, name what it is about. */
function emphasiseLead(text: string): Phrase {
  const [, lead, rest] = /^([^.]{1,30}\.) (.+)$/s.exec(text) ?? [];
  return lead === undefined || rest === undefined ? text : [strong(lead), ` ${rest}`];
}

function listMethod({ assessment }: Made, readIn: ReadIn): string[] {
  const { sheet, assumptions, measure } = assessment;
  return [
    'Verdict. A candidate qualifies when every Must is met, is ruled out when one is not, and is open while one is unknown. Coulds never make up for a Must.',
    tellOrder(measure),
    tellReference(assumptions['reference-saving']),
    'Addressable, residual and gross saving replicate the paper: addressable spend, what would still be spent after the ratio is applied, and the difference. The residual is not the saving. Adjusted is gross, cut for weak evidence. All of this is before any cost of the platform itself.',
    ...tellRatios(assessment),
    `Marking. ${sheet.note === undefined ? '' : `${sheet.note.trim()} `}${tellMarkings(assessment, readIn)}`,
  ];
}

/** What a report was made from: the marking is a reading, and a reader must be told so. */
export function tellOrigin({ assessment, provenance }: Made): string {
  const { sheet, assumptions } = assessment;
  const { tool, date } = provenance;
  const [ofSheet, ofAssumptions] = [provenance.sheet.file, provenance.assumptions.file];
  const asAt = date === null ? '' : `, as at ${date}`;
  const reading =
    sheet.note === undefined
      ? ''
      : ' How its criteria are marked is explained in the sheet’s own note.';
  return `Judged on the sheet ${sheet.sheet}, edition ${sheet.edition}, from ${ofSheet}, with the assumptions ${assumptions.assumptions}, edition ${assumptions.edition}, from ${ofAssumptions}, by ${tool.name} ${tool.version}${asAt}.${reading}${tellOwn(provenance)}`;
}

/** Which of the assumptions are a team's own: figures that rest on them are not those of other teams. */
export function tellOwn({ ownAssumptions = [] }: Provenance): string {
  if (ownAssumptions.length === 0) return '';
  return ` Of the assumptions these are the team’s own: ${ownAssumptions.join('; ')}. The others are those shipped.`;
}

/** How candidates are ordered, and what the range beside the rank means. */
function tellOrder(measure: Measure): string {
  const range =
    'The rank range in brackets runs from every unknown answer going against the candidate and for the others to the reverse. It is about answers alone: amounts do not move it.';
  switch (measure) {
    case 'answers':
      return `Order. By verdict, then Musts met, Could points met and adjusted annual saving, every unknown counted as not met. ${range}`;
    case 'saving':
    case 'npv':
      return `Order. By verdict, then ${MEASURE_WORDS[measure]}. ${range}`;
    case 'npv-a-year':
      return `Order. By verdict, then ${MEASURE_WORDS[measure]}: the present value ÷ the sum of the discount factors of years 1 to the last. ${range}`;
    default:
      return measure satisfies never;
  }
}

const MARKINGS_LISTED: { readonly [R in ReadIn]: string } = {
  report: 'assess ask',
  page: '“Markings that matter”',
};

/** How much hangs on any one marking. */
function tellMarkings({ markings, markingWeight }: Assessment, readIn: ReadIn): string {
  const { ofVerdict, ofRank, untried } = markingWeight;
  const left = untried === 0 ? '' : ' The flip that would leave no Must was not tried.';
  return `Of the ${markings.length} markings, ${ofVerdict} would change a verdict and ${ofRank} a rank if that one alone were the other way; ${MARKINGS_LISTED[readIn]} lists them.${left}`;
}

/** Shows how much the choice of ratio matters. */
function tellRatios({ ratioSpread }: Assessment): string[] {
  if (ratioSpread === null) return [];
  const { least, most, isNarrow } = ratioSpread;
  return [
    `Ratio. The saving is ${showShare(least.savedShare)} of addressable spend with the lowest ratio in the assumptions (${least.id}) and ${showShare(most.savedShare)} with the highest (${most.id}). ${isNarrow ? 'The ratio hardly matters: the addressable share, take-up, cashability and the evidence do.' : 'The choice of ratio matters here.'}`,
  ];
}

/** A target is no result: what earlier programmes came to stands beside it. */
function tellReference({ low, high, verified, realised = [] }: Reference): string {
  const aim = `Reference saving. What shared-service programmes aim at, ${showShare(low)} to ${showShare(high)}, on the same addressable spend (${tellVerified(verified)}). It is a target, which nobody is known to have shown.`;
  const outcomes = realised.map(
    ({ name, plan, outcome }) => `${name}: planned ${plan}; came to ${outcome}.`,
  );
  return [aim, ...outcomes].join(' ');
}

type Reference = Assessment['assumptions']['reference-saving'];

function tellVerified(verified: boolean): string {
  return verified ? 'checked against its source' : 'not yet checked against its source';
}
