import type { Assessment } from '../assess/assessment.ts';
import type { Provenance } from '../assess/provenance.ts';
import type { ReportDocuments } from '../documents/report-documents.ts';

/** A hit list with where it comes from: all that a reporter needs. */
export interface Report {
  readonly assessment: Assessment;
  readonly provenance: Provenance;
  readonly readDocuments: () => ReportDocuments;
}
