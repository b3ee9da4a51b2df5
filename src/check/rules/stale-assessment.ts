import { nameFile } from '../name-file.ts';
import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly edition: string;
  readonly current: string;
  /** The file of the sheet, where it came from one. */
  readonly file?: string | undefined;
}

export const staleAssessment: Rule<'stale-assessment', Facts> = {
  id: 'stale-assessment',
  severity: 'warning',
  stopsRanking: false,
  summary: 'A candidate was assessed against another edition of the sheet.',
  why: 'A criterion may have changed its question or its marking since.',
  words: ({ edition, current, file }) => ({
    message: `This was assessed against edition ${edition}; the sheet${nameFile(file)} is now edition ${current}.`,
    fix: 'Read what changed, judge again, and write the new edition.',
  }),
  bad: 'assessed: {by: A. Analyst, on: 2025-01-10, edition: 2023-01}',
  good: 'assessed: {by: A. Analyst, on: 2026-11-20, edition: 2024-03}',
  check: onCandidate(({ assessed }, { sheet, sheetFile: file }) => {
    if (sheet === null || assessed === undefined || assessed.edition === sheet.edition) return [];
    const place = { path: ['assessed', 'edition'], at: 'value' } as const;
    const facts = { edition: assessed.edition, current: sheet.edition, file };
    return [{ rule: 'stale-assessment', place, facts }];
  }),
};
