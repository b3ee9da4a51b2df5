import type { Provenance } from '../../assess/provenance.ts';
import type { RankBy } from '../../documents/rank-by.ts';
import type { CriteriaKind } from '../../load/criteria-sources.ts';
import type { SourceText } from '../../load/source.ts';
import type { TypedPlan } from '../../load/typed-plan.ts';

/** All that a page is made from, and what it carries: the same data give the same page, byte for byte. */
export interface PageData {
  readonly format: 1;
  readonly tool: Provenance['tool'];
  /** The day that the report is as at; null when none was given. */
  readonly date: string | null;
  readonly settings: PageSettings;
  /** What is assumed in place of what the files say, each as `PATH=VALUE`. */
  readonly assume: readonly string[];
  /** Whether the candidates are those that come with the program, to show what a page is. */
  readonly example: boolean;
  readonly files: PageFiles;
}

/** How the list is made. */
export interface PageSettings {
  readonly by: RankBy;
  readonly all: boolean;
  readonly top: number | null;
  readonly chances: boolean;
  readonly priceBase: string | null;
  readonly skipInvalid: boolean;
  /** Where the page was asked for as a plan; a hit list plans what a plan file among its files says, if that is there. */
  readonly plan?: AskedPlan;
}

/** How a plan was asked for. */
export interface AskedPlan {
  /** What was typed in place of what a plan file says. */
  readonly typed: TypedPlan;
  /** Whether the best plans of other budgets are shown too. */
  readonly frontier: boolean;
}

/** The files that the list is made from. */
export interface PageFiles {
  readonly sheet: PageFile;
  readonly assumptions: PageFile;
  /** Those that come with the program: for what a team's own assumptions leave out, and for a folder without any. */
  readonly shipped: Readonly<Record<CriteriaKind, ShippedFile>>;
  /** Those of candidates, with what else stands among them, such as a plan. */
  readonly candidates: readonly PageFile[];
}

/** A file that comes with the program; its content is null where it is that of the one in use. */
export interface ShippedFile {
  readonly file: string;
  readonly content: SourceText | null;
}

/** A file with its text, or why it has none. Names are relative: a page tells nothing of a disk. */
export interface PageFile {
  readonly file: string;
  readonly content: SourceText;
}
