/** How much a finding can matter, the gravest first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;

/** How much a finding matters: an error fails `assess check`, a note is only worth knowing. */
export type Severity = (typeof SEVERITIES)[number];
