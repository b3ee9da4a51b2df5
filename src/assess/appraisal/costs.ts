/** The parts that a platform's cost is made of. */
export const COSTS = ['build', 'transition', 'run', 'onboarding'] as const;

export type Cost = (typeof COSTS)[number];
