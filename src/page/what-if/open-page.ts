import { assess, orderState } from '../../assess/assess.ts';
import { explainCandidate } from '../../assess/explain-candidate.ts';
import type { JudgeAndCost } from '../../assess/judge-and-cost.ts';
import { flipMarkings } from '../../assess/judging/flip-markings.ts';
import { rememberEntries } from '../../assess/remember-entries.ts';
import type { AssessOptions } from '../../assess/state.ts';
import { listQuestions, type QuestionList } from '../../assess/unknowns/question-list.ts';
import type { Assumptions } from '../../documents/assumptions.ts';
import type { Sheet } from '../../documents/sheet.ts';
import { readAssumedPath, readAt } from '../../load/apply-assumption.ts';
import { type Locate, type Outcome, open } from '../../load/load.ts';
import type { Sha256 } from '../../load/source.ts';
import type { Explanation } from '../../report/explain/explanation.ts';
import type { Report } from '../../report/report.ts';
import type { Plain } from '../../yaml/plain.ts';
import type { PageData } from '../data/page-data.ts';
import { shippedOf } from '../data/shipped-files.ts';
import { toSources } from '../data/to-sources.ts';
import { readLimit } from '../planning/change-plan.ts';
import { readPlanPath } from '../planning/plan-path.ts';
import { rememberPlannings, type startPlanning } from '../planning/planning.ts';
import { findShownPlan, type RefusedLimit, type ShownPlan } from '../planning/shown-plan.ts';
import { splitWish, toAssumption, type Wish } from './wish.ts';

/** What a page shows: a wish, and all that follows from it. */
export interface Shown {
  readonly wish: Wish;
  /** Whether the candidates are those that come with the program. */
  readonly isExample: boolean;
  readonly report: Report;
  /** Null where there is nothing to plan. */
  readonly plan: ShownPlan | null;
  /** Whether the page was asked for as a plan. */
  readonly isPlanAsked: boolean;
  /** Worked out when it is first asked for. Throws for an id that no candidate has. */
  readonly explain: (id: string) => Explanation;
  /** Worked out when it is first asked for. */
  readonly listQuestions: () => QuestionList;
}

/** What comes of a wish; or why nothing does. */
export type Showing = { readonly kind: 'shown'; readonly shown: Shown } | Refused;

/** Why a wish cannot be shown. */
export type Refused =
  | Exclude<Outcome, { kind: 'ready' }>
  | { readonly kind: 'no-must-left' }
  | RefusedLimit;

/** A page whose files were read. */
export interface OpenPage {
  /** Judges and costs anew only the candidates that a wish changes. */
  readonly show: (wish: Wish) => Showing;
  /** What the files say at a path, as typed; undefined where they say nothing. */
  readonly readFile: (path: string) => Plain | undefined;
  /** The file of a candidate, as typed; undefined where there is none. */
  readonly readDocument: (candidate: string) => Plain | undefined;
  /** The sheet as its file has it; undefined where the files make no list. */
  readonly readSheet: () => Sheet | undefined;
  /** The plan as the files and what was typed have it; null where there is nothing to plan. */
  readonly readPlan: () => ShownPlan | null;
  /** The files of all candidates, by their ids. */
  readonly listFiles: () => ReadonlyMap<string, string>;
}

/** How many questions a page lists. */
const QUESTIONS = 20;

/** Opens pages one after another. */
export type OpenPages = (data: PageData) => OpenPage;

/** Reads the files of a page. */
export function openPage(data: PageData, sha256: Sha256, start?: typeof startPlanning): OpenPage {
  return startPages(sha256, start)(data);
}

/** Makes what opens pages, and reads, judges, costs and plans anew only what is not in the page before. */
export function startPages(
  sha256: Sha256,
  start: typeof startPlanning = rememberPlannings(),
): OpenPages {
  const opened = new WeakMap<PageData['files'], { data: PageData; page: OpenPage }>();
  const work = rememberEntries();
  const flip = rememberFlip();
  const keepAssumptions = rememberAssumptions();
  return (data) => {
    const last = opened.get(data.files);
    if (last?.data.settings === data.settings && last.data.example === data.example) {
      return last.page;
    }
    const page = openWith(data, { sha256, work, flip, keepAssumptions, start });
    opened.set(data.files, { data, page });
    return page;
  };
}

/** What pages that are opened one after another share. */
interface Shared {
  readonly sha256: Sha256;
  readonly work: JudgeAndCost;
  readonly flip: typeof flipMarkings;
  readonly keepAssumptions: (data: PageData, read: Assumptions) => Assumptions;
  readonly start: typeof startPlanning;
}

function openWith(data: PageData, shared: Shared): OpenPage {
  const { sha256, work, flip, keepAssumptions, start } = shared;
  const { tool, date, settings, files } = data;
  const { all, chances, priceBase, skipInvalid } = settings;
  const opened = open(toSources(files), {
    skipInvalid,
    priceBase: priceBase ?? undefined,
    date,
    tool,
    sha256,
    mayBeEmpty: true,
    needsPlans: settings.plan !== undefined,
  });
  const options = (wish: Wish): AssessOptions => ({ by: wish.by, all, top: wish.top, chances });
  let asInFiles: Outcome | undefined;
  const readAsInFiles = () => {
    // In no order but this can net present values in different prices keep a list from being made.
    asInFiles ??= opened.list({ assess: { by: 'answers', all }, assume: [] });
    return asInFiles;
  };
  let planInFiles: ReturnType<typeof findShownPlan> | undefined;
  const readPlan = () => {
    planInFiles ??= findPlanInFiles();
    return planInFiles?.kind === 'refused-limit' ? null : planInFiles;
  };
  const findPlanInFiles = () => {
    const outcome = readAsInFiles();
    if (outcome.kind !== 'ready') return null;
    const { state, plans } = outcome;
    return findShownPlan({ plans, asked: settings.plan, changes: [], start }, () => {
      const assumptions = keepAssumptions(data, state.assumptions);
      return orderState({ ...state, assumptions }, work);
    });
  };
  let plains: ReadonlyMap<string, Plain> | undefined;
  const readDocument = (candidate: string) => {
    plains ??= readPlains(readAsInFiles());
    return plains.get(candidate);
  };
  return {
    readSheet: () => {
      const outcome = readAsInFiles();
      return outcome.kind === 'ready' ? outcome.state.sheet : undefined;
    },
    listFiles: () => {
      const outcome = readAsInFiles();
      const inputs = outcome.kind === 'ready' ? outcome.provenance.inputs : [];
      return new Map(inputs.map(({ candidate, file }) => [candidate, file]));
    },
    readPlan,
    readFile: (path) => {
      const limit = readPlanPath(path);
      if (limit !== undefined) {
        const plan = readPlan();
        return plan?.kind === 'settled' ? readLimit(plan.plan, limit) : undefined;
      }
      const place = readAssumedPath(path);
      const plain = place && readDocument(place.candidate);
      return plain && readAt(plain, place.steps);
    },
    readDocument,
    show: (wish) => {
      const { limits, values } = splitWish(wish);
      const assume = values.map(toAssumption);
      const outcome = opened.list({ assess: options(wish), assume });
      if (outcome.kind !== 'ready') return outcome;
      const { state, provenance, readDocuments, locate, plans } = outcome;
      const sheet = flip(state.sheet, wish.flipped);
      if (sheet === undefined) return { kind: 'no-must-left' };
      const assumptions = keepAssumptions(data, state.assumptions);
      const assessment = assess({ ...state, sheet, assumptions }, work);
      const asked = settings.plan;
      const plan = findShownPlan({ plans, asked, changes: limits, start }, () => assessment);
      if (plan?.kind === 'refused-limit') return plan;
      const report = { assessment, provenance, readDocuments };
      const isPlanAsked = asked !== undefined;
      return {
        kind: 'shown',
        shown: toShown(wish, report, { locate, plan, isPlanAsked, isExample: data.example }),
      };
    },
  };
}

/** What the files of candidates say, by their ids. */
function readPlains(outcome: Outcome): ReadonlyMap<string, Plain> {
  if (outcome.kind !== 'ready') return new Map();
  const ids = outcome.provenance.inputs.map(({ candidate }) => candidate);
  const { candidates } = outcome.readDocuments();
  return new Map(ids.map((id, index) => [id, candidates[index] ?? '']));
}

/** Keeps the assumptions of files that are the same as before, so that candidates are costed anew only for other ones. */
function rememberAssumptions(): Shared['keepAssumptions'] {
  let last: { of: readonly unknown[]; kept: Assumptions } | undefined;
  return ({ files, settings }, read) => {
    const of = [
      files.assumptions.content,
      shippedOf(files).assumptions.content,
      settings.priceBase,
    ];
    if (last === undefined || last.of.some((each, index) => each !== of[index])) {
      last = { of, kept: read };
    }
    return last.kept;
  };
}

/** Flips markings, the last ones once, so that candidates are judged anew only for another sheet. */
function rememberFlip(): typeof flipMarkings {
  let last: { sheet: Sheet; ids: ReadonlySet<string>; flipped: Sheet | undefined } | undefined;
  return (sheet, ids) => {
    if (last?.sheet !== sheet || last.ids !== ids) {
      last = { sheet, ids, flipped: flipMarkings(sheet, ids) };
    }
    return last.flipped;
  };
}

function toShown(
  wish: Wish,
  report: Report,
  { locate, ...facts }: Pick<Shown, 'plan' | 'isPlanAsked' | 'isExample'> & { locate: Locate },
): Shown {
  const explained = new Map<string, Explanation>();
  let questions: QuestionList | undefined;
  return {
    wish,
    ...facts,
    report,
    explain: (id) => {
      const explanation = explained.get(id) ?? explain(id, report, locate);
      explained.set(id, explanation);
      return explanation;
    },
    listQuestions: () => {
      questions ??= listQuestions(report.assessment, {
        top: wish.top,
        limit: QUESTIONS,
        all: false,
        about: null,
      });
      return questions;
    },
  };
}

function explain(id: string, report: Report, locate: Locate): Explanation {
  const explained = explainCandidate(report.assessment, id);
  if (explained.kind === 'unknown-id') throw new Error(`there is no candidate ${id}`);
  return {
    ...explained,
    report,
    findLine: ({ document, path }) =>
      document === 'candidate' ? locate.inCandidate(id, path) : locate.inAssumptions(path),
  };
}
