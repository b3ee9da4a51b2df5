import { assess } from '../../src/assess/assess.ts';
import { explainCandidate } from '../../src/assess/explain-candidate.ts';
import { makePlan } from '../../src/assess/plan/plan.ts';
import type { Provenance } from '../../src/assess/provenance.ts';
import { listQuestions, type QuestionList } from '../../src/assess/unknowns/question-list.ts';
import type { RuleInfo } from '../../src/check/rule.ts';
import { compareStates } from '../../src/compare/compare.ts';
import { type Side, toState } from '../../src/compare/side.ts';
import { Decimal } from '../../src/documents/decimal.ts';
import type {
  ComparedSide,
  ComparisonReport,
} from '../../src/report/comparison/comparison-report.ts';
import type { Explanation } from '../../src/report/explain/explanation.ts';
import type { CheckReport } from '../../src/report/findings/check-report.ts';
import type { PlanReport } from '../../src/report/plan/plan-report.ts';
import type { Report } from '../../src/report/report.ts';
import { request } from '../assess/plan/plan-of.ts';
import { hostileSide, laterSide } from './hostile-documents.ts';

/** The result of every command that a report is made of. */
export interface HostileResults {
  readonly report: Report;
  readonly questions: QuestionList;
  readonly explanation: Explanation;
  readonly comparison: ComparisonReport;
  readonly findings: CheckReport;
  readonly rule: RuleInfo;
  readonly plan: PlanReport;
}

/** Results with a hostile text wherever a file, its name or the command line may put one. */
export function makeHostileResults(hostile: string): HostileResults {
  const side = hostileSide(hostile);
  const later = laterSide(side, hostile);
  const report = toReport(side, hostile);
  return {
    report,
    questions: askAll(report, hostile),
    explanation: explain(report, hostile),
    comparison: compare(side, later, hostile),
    findings: listFindings(hostile),
    plan: planAll(report, hostile),
    rule: { ...RULE, summary: hostile, why: hostile, bad: hostile, good: `a:\n  ${hostile}` },
  };
}

function toReport(side: Side, hostile: string): Report {
  const options = { by: 'answers', all: false, top: 1, chances: true } as const;
  return {
    assessment: assess(toState(side, options)),
    provenance: toProvenance(side, hostile),
    readDocuments: () => {
      throw new Error('only JSON holds documents');
    },
  };
}

function toProvenance({ candidates }: Side, hostile: string): Provenance {
  const input = { file: `${hostile}.yaml`, digest: '0123456789abcdef'.repeat(4) };
  return {
    tool: { name: 'assess', version: '1.2.3' },
    sheet: input,
    assumptions: input,
    inputs: candidates.map(({ value }) => ({ ...input, candidate: value.candidate })),
    assumed: [{ path: hostile, value: hostile, was: hostile }],
    skipped: [{ file: hostile, problems: 2 }],
    date: '2026-11-26',
  };
}

/** A plan of what qualifies, with a budget that leaves something out. */
function planAll({ assessment, provenance }: Report, hostile: string): PlanReport {
  const million = new Decimal(1_000_000);
  const asked = request({
    budget: [million.times(30), million],
    team: [1, 1],
    run: 'central',
  });
  const made = makePlan(assessment, asked);
  if (made.kind !== 'planned') throw new Error(made.kind);
  return {
    plan: made,
    name: hostile,
    assessment,
    provenance,
    planFile: { file: `${hostile}.yaml`, digest: '0123456789abcdef'.repeat(4) },
    typed: [
      { option: 'budget', value: hostile, replaces: true },
      { option: 'team', value: hostile, replaces: false },
    ],
  };
}

/** Questions, moot ones among them left out, beside candidates that are not ranked. */
function askAll({ assessment }: Report, hostile: string): QuestionList {
  const [about = null] = assessment.ranked;
  return {
    ...listQuestions(assessment, { top: 1, limit: 100, all: true, about }),
    mootLeftOut: 3,
    radar: { names: [hostile], unanswered: 19 },
    others: [{ name: hostile, status: 'benchmark' }],
  };
}

function explain(report: Report, hostile: string): Explanation {
  const explained = explainCandidate(report.assessment, 'mooring-fees');
  if (explained.kind === 'unknown-id') throw new Error('mooring-fees is not in the list');
  return { ...explained, report, findLine: () => ({ file: `${hostile}.yaml`, line: 7 }) };
}

function compare(before: Side, after: Side, hostile: string): ComparisonReport {
  const options = { by: 'answers', all: false, date: '2026-11-26' } as const;
  return {
    tool: { name: 'assess', version: '1.2.3' },
    comparison: compareStates(before, after, options, { isWorkable: () => true }),
    before: toComparedSide(before, hostile),
    after: { ...toComparedSide(after, `${hostile} later`), isReport: true, isOutOfStep: true },
  };
}

function toComparedSide(side: Side, hostile: string): ComparedSide {
  const edition = { id: 'test', edition: '2024-03' };
  return {
    name: hostile,
    isReport: false,
    provenance: toProvenance(side, hostile),
    sheet: edition,
    assumptions: edition,
    isOutOfStep: false,
  };
}

const PROBLEM = {
  rule: 'bare-ratio',
  place: { path: ['savings', 'ratio'], at: 'value' },
  facts: { typed: '130' },
} as const;

const RULE: RuleInfo = {
  id: PROBLEM.rule,
  severity: 'error',
  stopsRanking: true,
  summary: '',
  why: '',
  bad: '',
  good: '',
};

function listFindings(hostile: string): CheckReport {
  const span = { line: 7, column: 3, endLine: 7, endColumn: 9, lineText: hostile };
  const finding = {
    problem: PROBLEM,
    rule: PROBLEM.rule,
    severity: RULE.severity,
    span,
    related: [],
    fingerprint: 'f',
  };
  const file = `${hostile}.yaml`;
  return {
    version: '1.2.3',
    files: [file],
    findings: [
      { ...finding, file, message: hostile, fix: hostile },
      { ...finding, file, message: `${hostile} ${hostile}` },
      { ...finding, file, message: 'one too many to show' },
    ],
    counts: { error: 3, warning: 0, note: 0 },
    failing: ['error'],
    rules: [],
    rulesAddress: 'file:///docs/rules.md',
    max: 2,
  };
}
