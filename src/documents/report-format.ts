/** The format of the reports that this version writes and reads. */
export const REPORT_FORMAT = 1;
