/** Pure rules of an account that servers and elements share: calendar days, ageing, allocation, running balance. */
export { accountSign } from './account-sign.ts';
export {
  ageing,
  ageingBucket,
  ageingBuckets,
  daysOverdue,
  type AgeingItem,
  type AgeingSum,
} from './ageing.ts';
export {
  allocate,
  type AllocationResult,
  type AllocationToApply,
  type InstallmentToSettle,
  type SettledInstallment,
  type SettledPart,
} from './allocate.ts';
export { addDays, daysBetween, isCalendarDate, startOfMonth } from './calendar.ts';
export { InvalidDateError } from './invalid-date-error.ts';
export { runningBalance } from './running-balance.ts';
export type { AgeingBucketName } from '../generated/contract.ts';
