const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** The heading of what stands in so many sections, as far as HTML has levels. */
export function headingAt(depth: number): (typeof HEADINGS)[number] {
  return HEADINGS[depth] ?? 'h6';
}
