import * as z from 'zod';
import { type RunOptions, runAssess } from '../../support/run-assess.ts';

const either = <T extends z.ZodType>(of: T) => z.object({ from: of.nullable(), to: of.nullable() });
const amounts = z.record(z.string(), z.string());
const figure = z.object({
  period: z.string(),
  figure: z.string(),
  ...either(amounts).shape,
  change: amounts,
});
const ofCandidate = { candidate: z.string() };
const question = z.object({ ...ofCandidate, criterion: z.string(), meets: z.string().optional() });
const place = either(z.string());
const rank = either(z.number());
const rankRange = either(z.array(z.number()));
const side = z.object({
  name: z.string(),
  report: z.boolean(),
  outOfStep: z.boolean(),
  inputs: z.array(z.object({ file: z.string(), digest: z.string() })),
  assumed: z.array(z.object({ path: z.string(), value: z.string(), was: z.string().nullable() })),
  skipped: z.array(z.object({ file: z.string(), problems: z.number() })),
});
const total = figure.extend({ of: z.string() });

const comparisonSchema = z.object({
  date: z.string().nullable(),
  settings: z.object({ by: z.string(), all: z.boolean(), top: z.number().nullable() }),
  before: side,
  after: side,
  identical: z.boolean(),
  lead: z.object({
    from: z.array(z.string()),
    to: z.array(z.string()),
    because: z.array(z.number()),
  }),
  candidates: z.array(
    z.object({
      id: z.string(),
      status: place,
      verdict: place,
      rank,
      rankRange,
      place,
      savings: z.array(figure),
      minimalSets: z.array(z.array(z.number())),
    }),
  ),
  totals: z.array(total),
  edits: z.array(
    z.object({
      number: z.number(),
      of: z.string(),
      candidate: z.string().nullable(),
      what: z.string(),
      subject: z.string(),
      changes: z.array(z.object({ path: z.string(), from: z.unknown(), to: z.unknown() })),
    }),
  ),
  steps: z.array(
    z.object({
      edits: z.array(z.number()),
      verdicts: z.array(place.extend(ofCandidate)),
      ranks: z.array(z.object({ ...ofCandidate, rank, rankRange })),
      savings: z.array(figure.extend(ofCandidate)),
      totals: z.array(total),
    }),
  ),
  radar: z.object({
    pastSignals: z.array(z.object({ ...ofCandidate, signal: z.string(), by: z.string() })),
    stale: z.array(z.looseObject({ ...ofCandidate, what: z.string() })),
    answered: z.array(question),
    asked: z.array(question),
    dropped: z.array(question),
  }),
});

/** What `assess compare --json` prints. */
export type Comparison = z.infer<typeof comparisonSchema>;

/** Compares two sides as a user would, and reads the JSON. Throws when the program refuses. */
export async function compare(
  sides: readonly [string, string],
  args: readonly string[],
  options: RunOptions,
): Promise<Comparison> {
  const run = await runAssess(['compare', ...sides, ...args, '--json'], options);
  if (run.code !== 0) throw new Error(`exit code ${run.code}: ${run.stderr}`);
  return comparisonSchema.parse(JSON.parse(run.stdout));
}

/** The edits in short: `boat-permits answer legal`. */
export function listEdits({ edits }: Comparison): string[] {
  return edits.map(({ of, candidate, what, subject }) =>
    `${candidate ?? of} ${what} ${subject}`.trim(),
  );
}
