import type { RankBy } from '../../documents/rank-by.ts';
import type { Sheet } from '../../documents/sheet.ts';
import type { CheckResult } from '../../load/check-sources.ts';
import type { Edited } from '../../yaml/edit/edit-yaml.ts';
import type { Plain } from '../../yaml/plain.ts';
import type { MadeCandidate, NewCandidate } from '../answering/make-candidate.ts';
import type { ShownPlan } from '../planning/shown-plan.ts';
import type { Figure } from '../what-if/list-figures.ts';
import type { ToldChange } from '../what-if/tell-change.ts';
import type { Doubt } from './doubt.ts';
import type { Filing } from './filing.ts';
import type { PlanDesk } from './plan-desk.ts';

/** What a reader may do to what a page shows, and what came of it. */
export interface Controls {
  /** What the files say of a path, as typed there; undefined where they say nothing. */
  readonly readFile: (path: string) => Plain | undefined;
  /** The figures of a candidate's file that may be changed, in the order of the file's keys. */
  readonly listFigures: (candidate: string) => readonly Figure[];
  /** The text of a candidate's file with the edits made in it; undefined where it has none. */
  readonly readText: (candidate: string) => CandidateText | undefined;
  /** What `assess check` finds in the files with the edits made in their texts. */
  readonly findFindings: () => CheckResult;
  /** Edits the text of a candidate's file; returns why not, to follow "since", where that is refused. */
  readonly edit: (candidate: string, edit: TextEdit) => string | undefined;
  readonly addCandidate: (given: NewCandidate) => MadeCandidate;
  /** The question that is open to be answered; null where none is. */
  readonly asked: Asked | null;
  /** Opens a question, or closes the one that is open. */
  readonly ask: (asked: Asked | null) => void;
  /** What differs from the files as they were loaded, in words. */
  readonly changes: readonly ToldChange[];
  /** Takes a value in place of what the files say; where they say the same, they are followed again. */
  readonly change: (path: string, value: string) => void;
  /** Follows the files again at a path. */
  readonly takeBack: (path: string) => void;
  /** By path, why the value last typed there could not be taken. */
  readonly refusals: ReadonlyMap<string, Refusal>;
  /** Forgets that a value was refused. */
  readonly forgive: (path: string) => void;
  readonly orderBy: (by: RankBy) => void;
  readonly setTop: (top: number | undefined) => void;
  /** Marks a criterion the other way, or as the sheet does again. */
  readonly flip: (criterion: string) => void;
  readonly planDesk: PlanDesk;
  /** The plan as the files that were loaded have it; null where there is nothing to plan. */
  readonly readPlanInFiles: () => ShownPlan | null;
  /** Follows the files again in the limits of the plan. */
  readonly resetPlan: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Follows the files again in everything. */
  readonly reset: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What moved last, or what could not be done; to be said once. */
  readonly status: string;
  /** Says once what came of something that moves no figure. */
  readonly say: (text: string) => void;
  /** What there is to be said before a copy is saved; null where nobody asked for one. */
  readonly doubts: readonly Doubt[] | null;
  /** Saves a copy; where there are doubts that were not shown yet, shows them. */
  readonly saveCopy: () => void;
  readonly leaveCopy: () => void;
  readonly printBrief: (candidate: string) => void;
  readonly filing: Filing;
}

/** The text of a candidate's file. */
export interface CandidateText {
  readonly file: string;
  readonly text: string;
  /** As it was loaded; undefined where it is new. */
  readonly before: string | undefined;
}

/** An edit of a text. */
export interface TextEdit {
  readonly make: (text: string, sheet: Sheet) => Edited;
  /** What is said of it once it is made. */
  readonly said: string;
  /** The paths of changes that it makes in the text, and which then are none any more. */
  readonly instead?: readonly string[];
  /** By what name another edit may join it. */
  readonly begins?: string;
  /** The name of an edit that is undone together with it, where that was made right before. */
  readonly joins?: string;
}

/** A question of a candidate. */
export interface Asked {
  readonly candidate: string;
  readonly criterion: string;
}

/** A value that could not be taken. */
export interface Refusal {
  readonly value: string;
  readonly why: string;
}
