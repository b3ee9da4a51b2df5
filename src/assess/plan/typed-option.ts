/** The keys of a plan file that the command line can say too. */
export const PLAN_OPTION_KEYS = [
  'budget',
  'carry-over',
  'team',
  'run',
  'objective',
  'after',
] as const;

export type PlanOptionKey = (typeof PLAN_OPTION_KEYS)[number];

/** An option that was typed beside a plan file. */
export interface TypedOption {
  readonly option: PlanOptionKey;
  /** As typed; empty where it is a switch. */
  readonly value: string;
  /** Whether the file has the key too, and what it says there does not count. */
  readonly replaces: boolean;
}
