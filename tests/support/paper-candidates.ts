/** The ids of the candidates that the paper judges or measures itself by. */
const JUDGED = [
  'complaints',
  'council-tax',
  'e-referrals',
  'national-programme-for-it',
  'nhs-jobs',
  'payments-and-arrears',
  'registrars',
  'smart-homes',
];

/** Two of those that it only mentions, in the order of their ids. */
export const ON_THE_RADAR = ['rent-reviews', 'teacher-recruitment'] as const;

/** The files of these candidates, by name: expected figures do not move when the folder grows. */
export const PAPER = [
  ...JUDGED.map((id) => `candidates/${id}.yaml`),
  ...ON_THE_RADAR.map((id) => `candidates/radar/${id}.yaml`),
];
