/** The parts of an explanation that can be printed alone. */
export const PARTS = ['answers', 'savings', 'appraisal', 'claims'] as const;

export type Part = (typeof PARTS)[number];
