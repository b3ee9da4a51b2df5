import type { Driver } from '../../assess/appraisal/driver.ts';

/** Inputs of an appraisal as printed. */
export const DRIVER_NAMES: { readonly [D in Driver]: string } = {
  amount: 'Amount of spend',
  addressable: 'Addressable share',
  ratio: 'Ratio',
  cashable: 'Cash-releasing share',
  'retained-local': 'Spend that stays local',
  growth: 'Growth of spend',
  'take-up': 'Take-up',
  delay: 'Delay of launch',
  build: 'Build cost',
  transition: 'Transition cost',
  run: 'Running cost',
  onboarding: 'Onboarding cost',
  bias: 'Optimism bias',
  mitigation: 'Mitigation of bias',
};
