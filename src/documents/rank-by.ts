/** What candidates can be ordered by once their verdicts are equal. */
export const RANK_BY = ['answers', 'saving', 'npv'] as const;

export type RankBy = (typeof RANK_BY)[number];
