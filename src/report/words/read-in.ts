/**
 * Where words are read: in a report, whose reader may give the command other options, or in the page,
 * whose reader may have no command at all.
 */
export type ReadIn = 'report' | 'page';
