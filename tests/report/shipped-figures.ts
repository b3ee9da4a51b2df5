/** Ranked candidates by hand: Musts met of 13, Could points low–high of 6; each key range is full. */
export const RANKED = [
  { id: 'complaints', rank: 1, savingRank: 2, verdict: 'open', musts: [6, 0, 7], points: [3, 6] },
  { id: 'council-tax', rank: 2, savingRank: 1, verdict: 'open', musts: [4, 0, 9], points: [3, 6] },
  {
    id: 'payments-and-arrears',
    rank: 3,
    savingRank: 2,
    verdict: 'open',
    musts: [4, 0, 9],
    points: [2, 6],
  },
  {
    id: 'registrars',
    rank: 4,
    savingRank: 4,
    verdict: 'ruled-out',
    musts: [5, 1, 7],
    points: [1, 5],
  },
  {
    id: 'smart-homes',
    rank: 5,
    savingRank: null,
    verdict: 'ruled-out',
    musts: [3, 3, 7],
    points: [2, 6],
  },
] as const;

/** Benchmarks, judged and not ranked. */
export const BENCHMARKS = [
  { id: 'e-referrals', verdict: 'open', musts: [2, 0, 11], points: [0, 6] },
  { id: 'national-programme-for-it', verdict: 'ruled-out', musts: [1, 3, 9], points: [0, 6] },
  { id: 'nhs-jobs', verdict: 'qualifies', musts: [13, 0, 0], points: [3, 6] },
] as const;

/**
 * Annual figures in pounds with fractions to 20 places, cut and not rounded: residual A/130, gross
 * A − A/130, adjusted 0.6 × gross, reference 10% and 15% of A (worked with exact fractions).
 */
export const ANNUAL = [
  {
    id: 'registrars',
    spend: '220000000',
    addressable: '110000000',
    residual: '846153.84615384615384615384',
    gross: '109153846.15384615384615384615',
    adjusted: '65492307.69230769230769230769',
    reference: ['11000000', '16500000'],
    priceYears: ['2021-22'],
  },
  {
    id: 'council-tax',
    spend: '1110000000',
    addressable: '1110000000',
    residual: '8538461.53846153846153846153',
    gross: '1101461538.46153846153846153846',
    adjusted: '660876923.07692307692307692307',
    reference: ['111000000', '166500000'],
    priceYears: ['2021-22'],
  },
  {
    id: 'complaints',
    spend: '200000000',
    addressable: '200000000',
    residual: '1538461.53846153846153846153',
    gross: '198461538.46153846153846153846',
    adjusted: '119076923.07692307692307692307',
    reference: ['20000000', '30000000'],
    priceYears: [],
  },
  {
    id: 'payments-and-arrears',
    spend: '200000000',
    addressable: '200000000',
    residual: '1538461.53846153846153846153',
    gross: '198461538.46153846153846153846',
    adjusted: '119076923.07692307692307692307',
    reference: ['20000000', '30000000'],
    priceYears: [],
  },
] as const;

/** Open candidates together: £1.11bn and twice £200m. */
export const OPEN = {
  spend: '1510000000',
  addressable: '1510000000',
  residual: '11615384.61538461538461538461',
  gross: '1498384615.38461538461538461538',
  adjusted: '899030769.23076923076923076923',
  reference: ['151000000', '226500000'],
  priceYears: ['2021-22'],
} as const;
