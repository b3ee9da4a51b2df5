/** How much a finding matters: an error makes files unfit for a report, a note is only worth knowing. */
export type Severity = 'error' | 'warning' | 'note';
